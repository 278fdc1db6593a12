package newsweft.explore;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import newsweft.graph.Kind;

/** Node ids, sorted by kind as the statements want them. */
final class NodeIds {

	private NodeIds() {
	}

	static Map<String, Object> byKind(Collection<String> ids) {
		return Map.of("articles", keys(Kind.ARTICLE, ids), "providers", keys(Kind.PROVIDER, ids), "topics",
				keys(Kind.TOPIC, ids), "stories", keys(Kind.STORY, ids), "constellations",
				keys(Kind.CONSTELLATION, ids));
	}

	/** Whether an id is one of any kind of node. */
	static boolean hasKind(String id) {
		return Arrays.stream(Kind.values()).anyMatch((kind) -> kind.key(id).isPresent());
	}

	private static List<String> keys(Kind kind, Collection<String> ids) {
		return ids.stream().map(kind::key).flatMap(Optional::stream).toList();
	}

}
