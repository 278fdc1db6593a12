/**
 * The Cypher console: read-only unless writes were switched on at start, with limits,
 * results as rows and as a graph, and a library of useful queries.
 */
@ApplicationModule(allowedDependencies = { "graph", "neo4j", "web" })
@NullMarked
package newsweft.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
