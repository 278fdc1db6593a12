package newsweft.story.map;

/**
 * Where everything is on the map. No two discs of one kind overlap; each article lies in
 * its story's disc, and each story in its constellation's.
 *
 * @param articles by row
 * @param stories by number
 * @param constellations by number; the upper cap of each is left free for its label
 */
public record Places(Discs articles, Discs stories, Discs constellations) {

	/** Places for as many, none known: what was before the first map. */
	public static Places none(int articles, int stories, int constellations) {
		return new Places(Discs.unplaced(articles), Discs.unplaced(stories), Discs.unplaced(constellations));
	}

}
