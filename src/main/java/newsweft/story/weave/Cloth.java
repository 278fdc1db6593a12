package newsweft.story.weave;

import java.util.List;

import newsweft.story.Constellation;
import newsweft.story.Story;

/**
 * What weaving gives, and what is stored of it.
 *
 * @param constellations ordered by key
 * @param stories ordered by key
 * @param memberships one for each article, ordered by the article's key
 * @param standings one for each article, ordered by the article's key
 * @param copies ordered by the copy's key
 * @param likenesses ordered by source and target
 * @param claims ordered by source and target
 */
public record Cloth(List<Constellation> constellations, List<Story> stories, List<Membership> memberships,
		List<Standing> standings, List<Copy> copies, List<Likeness> likenesses, List<Claim> claims) {

	/** Nothing woven. */
	public static final Cloth EMPTY = new Cloth(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of());

}
