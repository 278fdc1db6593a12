/**
 * What holds for the whole product.
 */
@NullMarked
package newsweft;

import org.jspecify.annotations.NullMarked;
