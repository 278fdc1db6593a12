package newsweft.explore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import newsweft.graph.Figures;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.query.Console;
import newsweft.query.Query;
import newsweft.theme.Carriers;

/** The resolution of one view. */
final class Resolution {

	/**
	 * Neighbours that one expansion adds at most where the view has no limit, those with
	 * most edges first.
	 */
	private static final int NEIGHBOURS = 60;

	private final Gathered gathered;

	/** Has bounds of its own. */
	private final Console console;

	private final Carriers carriers;

	private final boolean folded;

	/**
	 * The database's element ids of the source's nodes; expansions add what is not among
	 * them.
	 */
	private List<String> base = List.of();

	/** Whether all that there is goes without edges. */
	private boolean bare;

	/** The id of the node that stands for an article here, by that of its own. */
	private UnaryOperator<String> standing = UnaryOperator.identity();

	Resolution(Gathered gathered, Console console, Carriers carriers, boolean folded) {
		this.gathered = gathered;
		this.console = console;
		this.carriers = carriers;
		this.folded = folded;
	}

	Subgraph resolve(View view) {
		Subgraph resolved = group(view.graph(), narrow(view));
		return view.style().isByTheme() ? Subgraphs.describe(resolved, "themes", this.carriers.ofAll(this.standing))
				: resolved;
	}

	/**
	 * The keys of a view's articles, and of the copies that fold into them; of
	 * everything, edges are read only where they count.
	 */
	Set<String> articles(View view) {
		this.bare = !view.filters().countEdges();
		Subgraph shown = narrow(view);
		Subgraph all = this.folded ? Subgraphs.unite(shown, this.gathered.texts(shown)) : shown;
		return all.nodes().stream().flatMap((node) -> Kind.ARTICLE.key(node.id()).stream()).collect(Collectors.toSet());
	}

	/** What the filters of a view can let through. */
	Facets facets(View view) {
		Subgraph whole = whole(view, (view.source() instanceof View.Stories) ? 0 : view.limit());
		return new FacetCount(whole, contexts(whole, this.carriers.ofAll(this.standing))).facets();
	}

	/** What articles hang together with, by their nodes' ids. */
	Map<String, Context> contexts(Subgraph subgraph) {
		return this.gathered.contexts(subgraph);
	}

	/** What stories and providers of articles are called, by their nodes' ids. */
	Map<String, String> labels(Collection<Context> contexts) {
		Stream<String> stories = contexts.stream()
			.flatMap((context) -> Stream.ofNullable(context.story()))
			.map(Kind.STORY::id);
		Stream<String> providers = contexts.stream()
			.flatMap((context) -> Stream.ofNullable(context.provider()))
			.map(Kind.PROVIDER::id);
		return this.gathered.named(Stream.concat(stories, providers).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Node::id, Node::label));
	}

	/**
	 * Reads all of a view's nodes, hidden ones among them, so that one can ask what
	 * surrounds them.
	 */
	Surroundings surroundings(View view) {
		gather(view.source(), isRanked(view) ? 0 : view.limit());
		open(view.graph());
		return new Surroundings(this.gathered, this.base);
	}

	private Subgraph narrow(View view) {
		Filters filters = view.filters();
		if (!filters.areNarrow()) {
			return whole(view, view.limit());
		}
		Subgraph whole = whole(view, isRanked(view) ? 0 : view.limit());
		return new Narrowing(filters, contexts(whole, this.carriers.of(filters.themes(), this.standing))).narrow(whole,
				isRanked(view) ? view.limit() : Integer.MAX_VALUE);
	}

	/** With the themes that articles carry, by their nodes' ids. */
	private Map<String, Context> contexts(Subgraph subgraph, Map<String, List<String>> themes) {
		Map<String, Context> contexts = this.gathered.contexts(subgraph);
		themes.forEach((id, carried) -> contexts.computeIfPresent(id, (same, context) -> context.carrying(carried)));
		return contexts;
	}

	/** Whether filters come before the limit. */
	private static boolean isRanked(View view) {
		return view.filters().areNarrow() && view.source() instanceof View.Stories && view.limit() > 0;
	}

	private Subgraph group(View.Graph changes, Subgraph subgraph) {
		if (changes.grouped().isEmpty()) {
			return subgraph;
		}
		Map<String, Node> stories = this.gathered.named(changes.grouped().stream().map(Kind.STORY::id).toList())
			.stream()
			.collect(Collectors.toMap(Node::id, (node) -> node));
		return Subgraphs.without(changes.hidden(),
				new Grouping(stories, this.gathered.contexts(subgraph)).group(subgraph));
	}

	private Subgraph whole(View view, int limit) {
		Subgraph found = source(view.source(), limit);
		View.Graph changes = view.graph();
		if (!changes.expanded().isEmpty() || !changes.added().isEmpty()) {
			if (view.source() instanceof View.Cypher) {
				this.gathered.nodes(ids(found));
			}
			open(changes);
			found = Subgraphs.unite(this.gathered.joined(), found);
		}
		if (!this.folded) {
			return Subgraphs.without(changes.hidden(), found);
		}
		if (view.source() instanceof View.Cypher) {
			found = Subgraphs.unite(found, this.gathered.texts(found));
		}
		Folding folding = new Folding(found);
		this.standing = folding::original;
		return folding.foldWithout(changes.hidden());
	}

	private void open(View.Graph changes) {
		this.base = this.gathered.here();
		changes.expanded().forEach((expansion) -> this.gathered.expand(expansion, this.base, NEIGHBOURS));
		this.gathered.nodes(changes.added());
	}

	private Subgraph source(View.Source source, int limit) {
		if (source instanceof View.All) {
			return this.bare ? this.gathered.allNodes() : this.gathered.everything();
		}
		if (source instanceof View.Cypher query) {
			return answer(query, limit);
		}
		boolean counted = gather(source, limit);
		Subgraph joined = this.gathered.joined();
		return counted ? joined : new Subgraph(joined.nodes(), joined.edges(),
				Figures.uncounted(joined.nodes().size(), "likeness along the path"));
	}

	/**
	 * Reads the nodes of a source.
	 * @return whether one can say how many more belong to it
	 */
	private boolean gather(View.Source source, int limit) {
		switch (source) {
			case View.All all -> this.gathered.allNodes();
			case View.Stories(List<String> keys) ->
				this.gathered.stories(keys, (limit > 0) ? limit : Integer.MAX_VALUE);
			case View.Around(List<String> keys, int depth) ->
				this.gathered.around(keys, depth, (limit > 0) ? limit : NEIGHBOURS);
			case View.Nodes(List<String> keys) -> this.gathered.nodes(keys);
			case View.Path path -> {
				Paths paths = new Surroundings(this.gathered, List.of()).between(path,
						(limit > 0) ? limit : Surroundings.PATHS);
				this.gathered.nodes(paths.nodes());
				return paths.shown() == paths.found();
			}
			case View.Cypher query -> this.gathered.nodes(ids(answer(query, limit)));
		}
		return true;
	}

	private Subgraph answer(View.Cypher query, int limit) {
		return this.console
			.run(new Query("", query.cypher(), query.parameters(), (limit > 0) ? limit : Integer.MAX_VALUE))
			.graph();
	}

	private static List<String> ids(Subgraph subgraph) {
		return subgraph.nodes().stream().map(Node::id).toList();
	}

}
