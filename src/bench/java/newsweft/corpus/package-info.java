/**
 * Measures how fast posts are read.
 */
@NullMarked
package newsweft.corpus;

import org.jspecify.annotations.NullMarked;
