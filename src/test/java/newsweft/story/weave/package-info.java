/**
 * Stories are planted in invented articles, and have to be found again.
 */
@NullMarked
package newsweft.story.weave;

import org.jspecify.annotations.NullMarked;
