package newsweft.explore;

import java.time.ZonedDateTime;
import java.util.List;

import newsweft.graph.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The whole corpus from afar.
 *
 * @param stories the largest first
 * @param links joins of two stories, the strongest first
 * @param figures how many stories are here, of how many
 * @param articles how many articles are in these stories, of how many, with as many
 * copies folded
 */
record Atlas(List<Story> stories, List<Link> links, Figures figures, Figures articles) {

	/**
	 * A story.
	 *
	 * @param terms what tells it from the others
	 * @param headline the title of its most central article
	 * @param size its articles, without copies where these are folded
	 * @param folded how many copies its articles stand for; 0 where copies are shown
	 * @param providers names of those with the most articles in it
	 * @param providerCount how many providers it has
	 */
	record Story(String key, String label, List<String> terms, String headline, long size, long folded,
			@Nullable ZonedDateTime firstSeen, @Nullable ZonedDateTime lastSeen, List<String> providers,
			long providerCount) {
	}

	/**
	 * What joins two stories.
	 *
	 * @param source a story's key
	 * @param target a story's key
	 * @param weight the sum of the scores of its edges
	 * @param edges how many edges join their articles
	 */
	record Link(String source, String target, double weight, long edges) {
	}

}
