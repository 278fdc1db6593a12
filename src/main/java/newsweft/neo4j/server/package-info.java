/**
 * What runs in the child process: Neo4j itself, started and ended through standard input
 * and output.
 */
@NullMarked
package newsweft.neo4j.server;

import org.jspecify.annotations.NullMarked;
