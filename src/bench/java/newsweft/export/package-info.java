/**
 * What writing a graph costs beside reading it.
 */
@NullMarked
package newsweft.export;

import org.jspecify.annotations.NullMarked;
