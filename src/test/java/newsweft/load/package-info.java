/**
 * Loading is tested on the real database with invented posts.
 */
@NullMarked
package newsweft.load;

import org.jspecify.annotations.NullMarked;
