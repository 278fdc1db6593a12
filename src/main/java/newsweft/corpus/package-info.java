/**
 * Reads posts from files, folders and archives into {@code Post} records, and says of
 * everything else why it is none.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package newsweft.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
