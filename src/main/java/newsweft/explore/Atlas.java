package newsweft.explore;

import java.time.ZonedDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import newsweft.graph.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The whole corpus from afar, as a map on which an article takes a disc of radius 1.
 *
 * @param stories the largest first
 * @param constellations those that the stories are part of, the largest first
 * @param links joins of two stories, the strongest first, among as many of the largest
 * stories as have 50,000 articles together
 * @param figures how many stories are here, of how many
 * @param articles how many articles are in these stories, of how many, with as many
 * copies folded
 * @param extent how far the map goes; null where no story has a place
 */
record Atlas(List<Story> stories, List<Constellation> constellations, List<Link> links, Figures figures,
		Figures articles, @Nullable Rectangle extent) {

	/**
	 * A story.
	 *
	 * @param label what the reader calls it, else its terms
	 * @param terms what tells it from the others
	 * @param headline the title of its most central article
	 * @param constellation the key of the constellation that it is part of, if any
	 * @param size its articles, without copies where these are folded
	 * @param copies how many of its articles repeat another one's text, folded or not
	 * @param stability how firmly it holds together over other seeds and nearby
	 * resolutions, 0.0–1.0
	 * @param textShare how much of what ties it together is text, 0.0–1.0; the rest is
	 * listings
	 * @param providers names of those with the most articles in it, or among any hundred
	 * of its articles where it has more
	 * @param providerCount how many providers it has
	 * @param place where it is on the map
	 */
	record Story(String key, String label, List<String> terms, String headline, @Nullable String constellation,
			long size, long copies, double stability, double textShare, @Nullable ZonedDateTime firstSeen,
			@Nullable ZonedDateTime lastSeen, List<String> providers, long providerCount, @JsonUnwrapped Place place) {
	}

	/**
	 * Stories on one subject.
	 *
	 * @param label what the reader calls it, else its terms
	 * @param terms what tells it from the others
	 * @param headline the headline of its largest story
	 * @param size its articles, without copies where these are folded
	 * @param copies how many of its articles repeat another one's text, folded or not
	 * @param stories how many stories it has, whether they are all here or not
	 * @param place where it is on the map
	 */
	record Constellation(String key, String label, List<String> terms, String headline, long size, long copies,
			long stories, @Nullable ZonedDateTime firstSeen, @Nullable ZonedDateTime lastSeen,
			@JsonUnwrapped Place place) {
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

	/**
	 * A disc on the map, all zeroes for what has no place yet. Discs of stories lie in
	 * their constellation's; beyond that, none lies on another.
	 *
	 * @param x to the right, in radii of an article's disc
	 * @param y downwards, in radii of an article's disc
	 * @param radius in radii of an article's disc
	 */
	record Place(double x, double y, double radius) {
	}

	/**
	 * A part of the map, in radii of an article's disc.
	 *
	 * @param left not more than {@code right}
	 * @param top not more than {@code bottom}
	 */
	record Rectangle(double left, double top, double right, double bottom) {

		/**
		 * Whether it lies around all of another one.
		 * @param other any
		 */
		boolean holds(Rectangle other) {
			return this.left <= other.left && this.top <= other.top && this.right >= other.right
					&& this.bottom >= other.bottom;
		}
	}

}
