/**
 * Measures how long comparing themes takes.
 */
@NullMarked
package newsweft.theme;

import org.jspecify.annotations.NullMarked;
