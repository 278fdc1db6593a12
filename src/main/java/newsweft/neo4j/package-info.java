/**
 * The database: a child process of ours or a remote one, and the catalogue of the Cypher
 * files that are run on it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package newsweft.neo4j;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
