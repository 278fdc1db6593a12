package newsweft.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import newsweft.graph.Kind;

/** The nodes that a view names. */
final class ViewIds {

	private ViewIds() {
	}

	/** Ids in the order in which the view names them, each once. */
	static Set<String> of(View view) {
		Set<String> ids = new LinkedHashSet<>(of(view.source()));
		View.Graph graph = view.graph();
		graph.expanded().forEach((expansion) -> ids.add(expansion.id()));
		ids.addAll(graph.hidden());
		ids.addAll(graph.added());
		ids.addAll(ids(Kind.STORY, graph.grouped()));
		ids.addAll(graph.pinned().keySet().stream().sorted().toList());
		ids.addAll(ids(Kind.PROVIDER, view.filters().providers()));
		ids.addAll(ids(Kind.TOPIC, view.filters().topics()));
		ids.addAll(ids(Kind.STORY, view.filters().stories()));
		return ids;
	}

	private static List<String> of(View.Source source) {
		return switch (source) {
			case View.Stories stories -> ids(Kind.STORY, stories.keys());
			case View.Around around -> around.keys();
			case View.Nodes nodes -> nodes.keys();
			case View.Path path -> List.of(path.from(), path.to());
			case View.All all -> List.of();
			case View.Cypher cypher -> List.of();
		};
	}

	private static List<String> ids(Kind kind, List<String> keys) {
		return keys.stream().map(kind::id).toList();
	}

}
