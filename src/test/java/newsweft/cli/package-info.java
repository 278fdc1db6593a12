/**
 * The commands as a script would call them.
 */
@NullMarked
package newsweft.cli;

import org.jspecify.annotations.NullMarked;
