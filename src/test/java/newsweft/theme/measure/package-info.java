/**
 * Tests of the measures.
 */
@NullMarked
package newsweft.theme.measure;

import org.jspecify.annotations.NullMarked;
