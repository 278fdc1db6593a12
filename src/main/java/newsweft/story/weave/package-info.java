/**
 * Finds stories in articles: plain algorithms, in memory, without a database.
 */
@NullMarked
package newsweft.story.weave;

import org.jspecify.annotations.NullMarked;
