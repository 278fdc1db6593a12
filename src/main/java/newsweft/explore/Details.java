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
 * @param standing where an article stands; null for other nodes
 * @param extent what a story or constellation extends over; null for other nodes
 * @param notes of the reader's: on the node first, then on what went into it
 * @param origin where it came from; null before it was asked for
 */
record Details(Node node, @Nullable Named provider, List<Named> topics, @Nullable Named story, List<Listed> listings,
		List<Listed> listedBy, List<Alike> similar, List<Member> articles, long articleCount,
		@Nullable Standing standing, @Nullable Extent extent, List<Note> notes, @Nullable Origin origin) {

	/** A provider, a topic, a story or a constellation. */
	static Details ofGroup(Node node, List<Member> articles, long articleCount, @Nullable Extent extent) {
		return new Details(node, null, List.of(), null, List.of(), List.of(), List.of(), articles, articleCount, null,
				extent, List.of(), null);
	}

	Details with(List<Note> noted, @Nullable Origin from) {
		return new Details(this.node, this.provider, this.topics, this.story, this.listings, this.listedBy,
				this.similar, this.articles, this.articleCount, this.standing, this.extent, noted, from);
	}

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
	 * @param detail provider and date
	 * @param rank its place in the list, from 1
	 * @param mutual whether each lists the other; null before weaving looked at it
	 * @param together how many articles the list has
	 */
	record Listed(String id, String label, String detail, long rank, @Nullable Boolean mutual, long together) {
	}

	/**
	 * An article that is written alike.
	 *
	 * @param detail provider and date
	 * @param score 0.0–1.0
	 * @param terms the words that both share, the weightiest first
	 */
	record Alike(String id, String label, String detail, double score, List<String> terms) {
	}

	/**
	 * An article of a provider, a topic or a story.
	 *
	 * @param detail provider and date
	 * @param copies how many copies it stands for; 0 where copies are shown
	 */
	record Member(String id, String label, String detail, long copies) {
	}

	/**
	 * Where an article stands among stories and copies.
	 *
	 * @param strength how much of what ties it is in its story, 0.0–1.0; null before
	 * weaving
	 * @param second the story that it is half in, if there is one
	 * @param constellation that its story is part of; null before weaving
	 * @param original what it is a copy of; null for an original
	 * @param copies what is a copy of it, the earliest first
	 * @param language ISO 639-1 code, {@code und} where it could not be told; null before
	 * weaving
	 * @param participation how evenly its ties spread over stories, 0.0 to below 1.0; 0.0
	 * before weaving
	 * @param betweenness the share of shortest paths between other articles that leads
	 * through it, 0.0–1.0; 0.0 before weaving
	 */
	record Standing(@Nullable Double strength, @Nullable Half second, @Nullable Named constellation,
			@Nullable Copied original, List<Copied> copies, @Nullable String language, double participation,
			double betweenness) {
	}

	/**
	 * A story that an article is half in.
	 *
	 * @param strength how much of what ties the article is in it, 0.0–1.0
	 */
	record Half(String id, String label, double strength) {
	}

	/**
	 * The other one of a copy and its original.
	 *
	 * @param detail provider and date
	 * @param similarity of the texts, 0.0–1.0
	 */
	record Copied(String id, String label, String detail, double similarity) {
	}

	/**
	 * What a story or constellation extends over.
	 *
	 * @param constellation that a story is part of
	 * @param days of a story, those with articles, in order
	 * @param shared articles that are half in a story and half in another one
	 * @param stories of a constellation, the largest first
	 */
	record Extent(@Nullable Named constellation, List<Day> days, List<Shared> shared, List<Node> stories) {
	}

	/**
	 * A day of a story.
	 *
	 * @param day ISO 8601, in UTC
	 * @param articles how many of its articles were published on it
	 */
	record Day(String day, long articles) {
	}

	/**
	 * An article between two stories.
	 *
	 * @param detail provider and date
	 * @param strength how much of what ties it is in the story that has the smaller part
	 * of it, 0.0–1.0
	 * @param other the other story
	 * @param inside whether the story that was asked for has the larger part of it
	 */
	record Shared(String id, String label, String detail, double strength, Named other, boolean inside) {
	}

}
