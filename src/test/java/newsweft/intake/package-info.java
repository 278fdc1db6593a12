@NullMarked
package newsweft.intake;

import org.jspecify.annotations.NullMarked;
