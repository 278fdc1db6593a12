/**
 * What is exported is read back by readers that are not Newsweft's.
 */
@NullMarked
package newsweft.export;

import org.jspecify.annotations.NullMarked;
