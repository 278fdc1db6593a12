package newsweft.explore;

import java.util.List;

import newsweft.explore.Atlas.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Where a node is on the map.
 *
 * @param detail who published an article; how many articles and stories others have
 * @param story the story that an article is in, if any
 * @param bounds the disc of an article, story or constellation; of a provider or topic
 * what surrounds its articles; null where it has no place yet
 * @param places where articles of a provider or topic are, at most 1,000
 * @param articles how many articles a provider or topic has; 0 for others
 */
record Spot(String id, String kind, String label, String detail, @Nullable Home story, @Nullable Rectangle bounds,
		List<Point> places, long articles) {

	/** The story of an article. */
	record Home(String key, String label) {
	}

	/** The middle of an article's disc. */
	record Point(double x, double y) {
	}

}
