/**
 * Themes, which are lenses over articles, and the statistics that tell whether two of
 * them are one story.
 */
@ApplicationModule(allowedDependencies = { "corpus", "graph", "neo4j", "query", "story", "web" })
@NullMarked
package newsweft.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
