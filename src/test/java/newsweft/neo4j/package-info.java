/**
 * The database under test is the real one, in its child process.
 */
@NullMarked
package newsweft.neo4j;

import org.jspecify.annotations.NullMarked;
