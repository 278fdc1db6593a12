/**
 * What all controllers share: problem details, answers line by line, and the guard
 * against other web origins.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package newsweft.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
