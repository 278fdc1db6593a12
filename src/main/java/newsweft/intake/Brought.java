package newsweft.intake;

import newsweft.load.LoadReport;
import newsweft.story.Weaving;
import org.jspecify.annotations.Nullable;

/**
 * What came of a corpus that was brought in.
 *
 * @param loaded what became of its posts
 * @param woven what became of the stories; null where they are as they were
 */
public record Brought(LoadReport loaded, @Nullable Weaving woven) {
}
