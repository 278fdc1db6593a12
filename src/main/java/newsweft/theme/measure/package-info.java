/**
 * Measures how two sets of articles lie to each other: plain algorithms over primitive
 * arrays.
 */
@NullMarked
package newsweft.theme.measure;

import org.jspecify.annotations.NullMarked;
