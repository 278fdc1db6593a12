/**
 * Pages under test are the real ones, in the machine's Chromium.
 */
@NullMarked
package newsweft.browser;

import org.jspecify.annotations.NullMarked;
