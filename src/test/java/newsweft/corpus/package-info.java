/**
 * Posts under test are invented; real ones are read where a system property names them.
 */
@NullMarked
package newsweft.corpus;

import org.jspecify.annotations.NullMarked;
