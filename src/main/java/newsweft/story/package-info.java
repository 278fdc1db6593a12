/**
 * Finds the stories: similarity, communities, labels; derived from the graph and written
 * back to it.
 */
@ApplicationModule(allowedDependencies = { "neo4j", "web" })
@NullMarked
package newsweft.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
