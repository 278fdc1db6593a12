package newsweft.explore;

import java.util.List;

import newsweft.explore.Details.Named;
import org.jspecify.annotations.Nullable;

/**
 * An article that joins stories.
 *
 * @param id of the article
 * @param label its title
 * @param detail provider and date
 * @param story the story that it is in
 * @param participation how evenly its ties spread over stories, 0.0 to below 1.0
 * @param betweenness the share of shortest paths between other articles that leads
 * through it, 0.0–1.0
 * @param joins the other stories that it is tied to, the one that it is tied to most
 * first
 */
record Bridge(String id, String label, String detail, Named story, double participation, double betweenness,
		List<Join> joins) {

	/**
	 * What joins an article's story with another one. A tie is a pair of articles, one of
	 * each.
	 *
	 * @param story the other story
	 * @param ties how many ties the article has into it
	 * @param allTies how many ties the two stories have
	 * @param share of what all ties weigh that is the article's, above 0.0 to 1.0: what
	 * would be lost without it
	 * @param strongest the article's strongest tie
	 */
	record Join(Named story, long ties, long allTies, double share, Tie strongest) {
	}

	/**
	 * A tie to an article of another story.
	 *
	 * @param id of the article there
	 * @param label its title
	 * @param detail provider and date
	 * @param score how much alike the two are written, 0.0–1.0; null if only a listing
	 * ties them
	 * @param terms the words that both share, the weightiest first
	 * @param lists whether the article lists the one there
	 * @param listed whether the one there lists the article
	 */
	record Tie(String id, String label, String detail, @Nullable Double score, List<String> terms, boolean lists,
			boolean listed) {
	}

}
