/**
 * The modules of the pages run their own tests in a real browser.
 */
@NullMarked
package newsweft.frontend;

import org.jspecify.annotations.NullMarked;
