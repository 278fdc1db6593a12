/**
 * Measures how fast graphs are drawn in Chromium, next to other libraries.
 */
@NullMarked
package newsweft.browser;

import org.jspecify.annotations.NullMarked;
