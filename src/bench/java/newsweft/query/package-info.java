/**
 * What the console costs beside the driver alone.
 */
@NullMarked
package newsweft.query;

import org.jspecify.annotations.NullMarked;
