/**
 * Writes subgraphs and comparisons of themes in the formats of other tools.
 */
@ApplicationModule(allowedDependencies = { "explore", "graph", "theme", "web" })
@NullMarked
package newsweft.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
