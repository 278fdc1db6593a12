package newsweft.explore;

import java.time.ZonedDateTime;
import java.util.List;

import newsweft.explore.Atlas.Constellation;
import newsweft.explore.Atlas.Story;
import newsweft.graph.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A part of the map, in detail.
 *
 * @param stories those whose discs touch it, the largest first
 * @param constellations those that these stories are part of, the largest first
 * @param articles those whose discs touch it, the ones with most edges first
 * @param figures how many stories are here, of how many that touch it
 * @param articleFigures how many articles are here, of how many that touch it
 */
record Region(List<Story> stories, List<Constellation> constellations, List<Article> articles, Figures figures,
		Figures articleFigures) {

	/**
	 * An article as a disc of radius 1.
	 *
	 * @param provider the name of who published it, if that is known
	 * @param full whether it has a post of its own
	 * @param story the key of the story that it is in
	 * @param edges how many listings and likenesses it has
	 */
	record Article(String key, String title, @Nullable String provider, @Nullable ZonedDateTime publishedAt,
			boolean full, String story, double x, double y, long edges) {
	}

}
