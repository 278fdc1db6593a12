package newsweft.story.weave;

import java.util.List;
import java.util.Map;

import newsweft.story.Basis;
import newsweft.story.identity.Change;

/**
 * What weaving gives, and how it differs from the former weaving.
 *
 * @param cloth what is to be stored
 * @param changes what became of the stories
 * @param successors for the key of each story that is no more, the one that most of it
 * went to
 * @param basis what it rests on
 */
public record Woven(Cloth cloth, List<Change> changes, Map<String, String> successors, Basis basis) {
}
