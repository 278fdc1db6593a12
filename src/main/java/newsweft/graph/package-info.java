/**
 * What the graph is made of: articles, providers, topics and stories, as nodes, edges and
 * subgraphs in domain keys.
 */
@ApplicationModule(allowedDependencies = "neo4j")
@NullMarked
package newsweft.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
