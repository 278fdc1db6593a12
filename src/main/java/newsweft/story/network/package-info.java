/**
 * Weighted graphs over numbered rows, and what is computed on them: plain algorithms over
 * primitive arrays.
 */
@NullMarked
package newsweft.story.network;

import org.jspecify.annotations.NullMarked;
