/**
 * The benchmark of weaving: what each step costs at four sizes of corpus.
 */
@NullMarked
package newsweft.story.weave;

import org.jspecify.annotations.NullMarked;
