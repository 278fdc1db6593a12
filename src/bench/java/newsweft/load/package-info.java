/**
 * Measures how long reading and loading posts takes.
 */
@NullMarked
package newsweft.load;

import org.jspecify.annotations.NullMarked;
