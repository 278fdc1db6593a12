/**
 * Brings corpora in, one after the other: from the command line, the page, dropped files
 * or a folder that is watched; tells how far each has come and keeps what it reported.
 */
@ApplicationModule(allowedDependencies = { "corpus", "load", "neo4j", "story", "web" })
@NullMarked
package newsweft.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
