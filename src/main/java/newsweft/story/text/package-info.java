/**
 * Takes texts of many languages apart into words that can be compared.
 */
@NullMarked
package newsweft.story.text;

import org.jspecify.annotations.NullMarked;
