/**
 * Brings posts into the graph, in batches, idempotently, and reports what became of each.
 */
@ApplicationModule(allowedDependencies = { "corpus", "neo4j" })
@NullMarked
package newsweft.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
