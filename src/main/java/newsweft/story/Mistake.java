package newsweft.story;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An event whose articles are in several stories, or a story whose articles report
 * several events.
 *
 * @param kind which of the two
 * @param name the event, or the story's key
 * @param label the story's label, or the event again
 * @param cost what it takes from B-cubed recall, if an event was torn apart, or from
 * precision, if a story throws events together; above 0, below 1
 * @param parts the event's articles by story, or the story's by event; the largest first
 * @param edges what joins articles of different parts, the strongest first, ten at most;
 * for a copy, what joins its original
 */
public record Mistake(Kind kind, String name, String label, double cost, List<Part> parts, List<Joint> edges) {

	public Mistake {
		parts = List.copyOf(parts);
		edges = List.copyOf(edges);
	}

	/** What went wrong. */
	public enum Kind {

		/** An event is in several stories. */
		TORN_APART,

		/** A story reports several events. */
		THROWN_TOGETHER

	}

	/**
	 * The articles that one story and one event have in common.
	 *
	 * @param name the story's key, or the event
	 * @param label the story's label, or the event again
	 * @param articles those that are labelled, by key
	 */
	public record Part(String name, String label, List<Item> articles) {

		public Part {
			articles = List.copyOf(articles);
		}

	}

	/**
	 * An article.
	 *
	 * @param key its key
	 * @param url where it is, or null
	 * @param title its title, or its key where it has none
	 */
	public record Item(String key, @Nullable String url, String title) {
	}

	/**
	 * What joins two articles of different parts.
	 *
	 * @param type {@code SIMILAR}, {@code RELATED} or {@code COPY_OF}
	 * @param source the article it starts at
	 * @param target the article it leads to
	 * @param score of {@code SIMILAR}, 0.0–1.0; else null
	 * @param terms what the texts share, if {@code SIMILAR}; else empty
	 * @param rank of {@code RELATED}, from 1; else null
	 */
	public record Joint(String type, Item source, Item target, @Nullable Double score, List<String> terms,
			@Nullable Integer rank) {

		public Joint {
			terms = List.copyOf(terms);
		}

	}

}
