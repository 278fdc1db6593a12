package newsweft.story.weave;

import java.util.List;
import java.util.Map;

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
 * @param ownLabels what the reader calls stories and constellations, by key, also those
 * that are no more and may come back
 */
public record Cloth(List<Constellation> constellations, List<Story> stories, List<Membership> memberships,
		List<Standing> standings, List<Copy> copies, List<Likeness> likenesses, List<Claim> claims,
		Map<String, String> ownLabels) {

	/** Nothing woven. */
	public static final Cloth EMPTY = new Cloth(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), Map.of());

}
