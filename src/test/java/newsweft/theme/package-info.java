/**
 * Tests of themes.
 */
@NullMarked
package newsweft.theme;

import org.jspecify.annotations.NullMarked;
