package newsweft.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import newsweft.graph.Kind;

/** The kinds of edges that the reader can follow. */
final class Relations {

	private static final List<String> ALL = List.of("RELATED", "SIMILAR", "COPY_OF", "PUBLISHED_BY", "ABOUT",
			"IN_STORY", "ALSO_IN", "PART_OF");

	/**
	 * Between articles; none of them makes hubs that would join everything in two steps.
	 */
	private static final List<String> AMONG_ARTICLES = List.of("RELATED", "SIMILAR", "COPY_OF");

	/** What joins nodes of the other kinds to articles. */
	private static final Map<Kind, List<String>> TO_ARTICLES = Map.of(Kind.PROVIDER, List.of("PUBLISHED_BY"),
			Kind.TOPIC, List.of("ABOUT"), Kind.STORY, List.of("IN_STORY"), Kind.CONSTELLATION,
			List.of("PART_OF", "IN_STORY"));

	private Relations() {
	}

	/**
	 * The relations that were named.
	 * @throws IllegalArgumentException if one is none that there are
	 */
	static List<String> checked(List<String> names) {
		names.forEach((name) -> Names.among(ALL, name, "relation"));
		return List.copyOf(names);
	}

	/**
	 * What paths between two nodes follow where nobody says it: of hubs only the two
	 * themselves.
	 */
	static List<String> between(String from, String to) {
		List<String> relations = new ArrayList<>(AMONG_ARTICLES);
		TO_ARTICLES.forEach((kind, joining) -> {
			if (Stream.of(from, to).anyMatch((id) -> kind.key(id).isPresent())) {
				relations.addAll(joining);
			}
		});
		return relations.stream().distinct().toList();
	}

}
