package newsweft.story.weave;

import java.util.List;

import newsweft.story.Story;

/**
 * What weaving gives.
 *
 * @param stories ordered by key
 * @param memberships one for each article, ordered by the article's key
 * @param likenesses ordered by source and target
 */
public record Cloth(List<Story> stories, List<Membership> memberships, List<Likeness> likenesses) {
}
