/**
 * Writes a subgraph in the formats of other tools.
 */
@ApplicationModule(allowedDependencies = { "explore", "graph" })
@NullMarked
package newsweft.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
