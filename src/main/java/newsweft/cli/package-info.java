/**
 * The command line, one command per file.
 */
@ApplicationModule(allowedDependencies = { "corpus", "explore", "export", "graph", "intake", "load", "neo4j", "query",
		"story", "theme" })
@NullMarked
package newsweft.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
