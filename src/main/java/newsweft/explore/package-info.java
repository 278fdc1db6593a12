/**
 * Looks around in the graph: a {@code View} says which part is meant, resolving it gives
 * a subgraph.
 */
@ApplicationModule(allowedDependencies = { "graph", "neo4j", "query", "story", "theme", "web" })
@NullMarked
package newsweft.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
