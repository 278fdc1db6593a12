/**
 * Sentences of many languages are told apart and taken apart.
 */
@NullMarked
package newsweft.story.text;

import org.jspecify.annotations.NullMarked;
