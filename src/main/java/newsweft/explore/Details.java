package newsweft.explore;

import java.util.List;

import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of one node.
 *
 * @param listings articles that it lists, in its order
 * @param listedBy articles that list it
 * @param similar articles that are written alike, the most alike first
 * @param articles those of a provider, a topic or a story, the newest first
 * @param articleCount how many articles a provider, a topic or a story has, without
 * copies where these are folded: the original stands for them, whoever published it
 */
record Details(Node node, @Nullable Named provider, List<Named> topics, @Nullable Named story, List<Listed> listings,
		List<Listed> listedBy, List<Alike> similar, List<Member> articles, long articleCount) {

	/**
	 * Another node.
	 *
	 * @param id in domain keys
	 * @param label what a person reads
	 */
	record Named(String id, String label) {
	}

	/**
	 * An article at the other end of a listing.
	 *
	 * @param rank its place in the list, from 1
	 */
	record Listed(String id, String label, long rank) {
	}

	/**
	 * An article that is written alike.
	 *
	 * @param score 0.0–1.0
	 * @param terms the words that both share, the weightiest first
	 */
	record Alike(String id, String label, double score, List<String> terms) {
	}

	/**
	 * An article of a provider, a topic or a story.
	 *
	 * @param detail provider and date
	 * @param copies how many copies it stands for; 0 where copies are shown
	 */
	record Member(String id, String label, String detail, long copies) {
	}

}
