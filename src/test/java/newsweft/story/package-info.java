/**
 * Stories under test are invented, and woven in a real database.
 */
@NullMarked
package newsweft.story;

import org.jspecify.annotations.NullMarked;
