package newsweft.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Figures;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.graph.SubgraphBuilder;
import newsweft.query.Console;
import newsweft.query.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/** The resolution of one view, on one session. */
final class Resolution {

	/**
	 * Neighbours that one expansion adds at most where the view has no limit, those with
	 * most edges first.
	 */
	private static final int NEIGHBOURS = 60;

	private final Session session;

	/** Of each statement; the console has its own. */
	private final TransactionConfig bounds;

	private final Console console;

	private final ViewStatements statements;

	private final boolean folded;

	private final SubgraphBuilder builder = new SubgraphBuilder();

	/** Stories whose articles are meant. */
	private final Set<String> stories = new HashSet<>();

	/** The database's element ids of nodes whose neighbours are meant. */
	private final Set<String> opened = new HashSet<>();

	Resolution(Session session, TransactionConfig bounds, Console console, ViewStatements statements, boolean folded) {
		this.session = session;
		this.bounds = bounds;
		this.console = console;
		this.statements = statements;
		this.folded = folded;
	}

	Subgraph resolve(View view) {
		Filters filters = view.filters();
		if (!filters.areNarrow()) {
			return whole(view, view.limit());
		}
		boolean ranked = view.source() instanceof View.Stories && view.limit() > 0;
		Subgraph whole = whole(view, ranked ? 0 : view.limit());
		return new Narrowing(filters, contexts(whole)).narrow(whole, ranked ? view.limit() : Integer.MAX_VALUE);
	}

	/** What the filters of a view can let through. */
	Facets facets(View view) {
		Subgraph whole = whole(view, (view.source() instanceof View.Stories) ? 0 : view.limit());
		return new FacetCount(whole, contexts(whole)).facets();
	}

	/** What articles hang together with, by their nodes' ids. */
	Map<String, Context> contexts(Subgraph subgraph) {
		List<String> keys = articleKeys(subgraph);
		Map<String, Context> contexts = new HashMap<>();
		this.session.run(this.statements.contexts(), Map.of("keys", keys), this.bounds)
			.forEachRemaining((row) -> contexts.put(Kind.ARTICLE.id(row.get("key").asString()),
					new Context(row.get("story").asString(null), row.get("provider").asString(null),
							row.get("topics").asList(Value::asString))));
		return contexts;
	}

	private static List<String> articleKeys(Subgraph subgraph) {
		return subgraph.nodes().stream().flatMap((node) -> Kind.ARTICLE.key(node.id()).stream()).toList();
	}

	private Subgraph whole(View view, int limit) {
		Subgraph found = source(view.source(), limit);
		View.Graph changes = view.graph();
		if (!changes.expanded().isEmpty() || !changes.added().isEmpty()) {
			nodes(found.nodes().stream().map(Node::id).toList());
			nodes(changes.added());
			changes.expanded().forEach((id) -> around(List.of(id), 1, NEIGHBOURS));
			found = Subgraphs.unite(joined(), found);
		}
		if (!this.folded) {
			return Subgraphs.without(changes.hidden(), found);
		}
		if (view.source() instanceof View.Cypher) {
			found = Subgraphs.unite(found, texts(found));
		}
		return new Folding(found).foldWithout(changes.hidden());
	}

	/** The originals and the other copies of the articles that a query returned. */
	private Subgraph texts(Subgraph found) {
		SubgraphBuilder texts = new SubgraphBuilder();
		this.session.run(this.statements.texts(), Map.of("keys", articleKeys(found)), this.bounds)
			.forEachRemaining((row) -> {
				texts.addAll(row.get("original"));
				texts.addAll(row.get("copies"));
			});
		return texts.build(Figures.complete(texts.size()));
	}

	private Subgraph source(View.Source source, int limit) {
		return switch (source) {
			case View.All all -> everything();
			case View.Stories(List<String> keys) -> stories(keys, (limit > 0) ? limit : Integer.MAX_VALUE);
			case View.Around(List<String> keys, int depth) -> {
				around(keys, depth, (limit > 0) ? limit : NEIGHBOURS);
				yield joined();
			}
			case View.Nodes(List<String> keys) -> {
				nodes(keys);
				yield joined();
			}
			case View.Cypher(String cypher, Map<String, Object> parameters) ->
				this.console.run(new Query("", cypher, parameters, (limit > 0) ? limit : Integer.MAX_VALUE)).graph();
		};
	}

	private Subgraph everything() {
		addNodes(this.statements.allNodes(), Map.of());
		addEdges(this.statements.allEdges(), Map.of());
		return this.builder.build(Figures.complete(this.builder.size()));
	}

	private Subgraph stories(List<String> asked, int limit) {
		List<String> keys = this.session.run(this.statements.presentStories(), Map.of("keys", asked), this.bounds)
			.list((row) -> row.get("key").asString());
		this.stories.addAll(keys);
		addNodes(this.statements.storyArticles(), Map.of("keys", keys, "limit", limit, "folded", this.folded));
		return joined();
	}

	private void around(List<String> ids, int depth, int limit) {
		Set<String> reached = nodes(ids);
		for (int step = 0; step < depth; step++) {
			this.opened.addAll(reached);
			reached.addAll(addNodes(this.statements.neighbours(),
					Map.of("elementIds", List.copyOf(reached), "here", here(), "limit", limit, "folded", this.folded)));
		}
	}

	private Set<String> nodes(List<String> ids) {
		Map<String, Object> parameters = new HashMap<>(NodeIds.byKind(ids));
		parameters.put("folded", this.folded);
		return addNodes(this.statements.nodes(), parameters);
	}

	private Subgraph joined() {
		List<String> here = here();
		if (this.folded) {
			addNodes(this.statements.copiesOf(), Map.of("elementIds", here));
		}
		List<String> there = here();
		addEdges(this.statements.edgesAmong(), Map.of("elementIds", there));
		describe(here);
		long missing = count(this.statements.countMissing(), Map.of("stories", List.copyOf(this.stories), "elementIds",
				List.copyOf(this.opened), "here", here, "folded", this.folded));
		return this.builder.build(new Figures(there.size(), there.size() + missing, (missing > 0) ? "edges" : ""));
	}

	private List<String> here() {
		return List.copyOf(this.builder.elementIds());
	}

	/** The database's element ids of what was read. */
	private Set<String> addNodes(String statement, Map<String, Object> parameters) {
		Set<String> read = new HashSet<>();
		this.session.run(statement, parameters, this.bounds).forEachRemaining((row) -> {
			read.add(row.get("node").asNode().elementId());
			this.builder.addAll(row.get("node"));
		});
		return read;
	}

	private void addEdges(String statement, Map<String, Object> parameters) {
		this.session.run(statement, parameters, this.bounds)
			.forEachRemaining((row) -> this.builder.addAll(row.get("edge")));
	}

	/**
	 * Says of each article its story, its provider and its topics, so that it can be
	 * drawn in their colours.
	 */
	private void describe(Collection<String> elementIds) {
		this.session.run(this.statements.storiesOf(), Map.of("elementIds", List.copyOf(elementIds)), this.bounds)
			.forEachRemaining((row) -> List.of("story", "provider", "topics").forEach((name) -> {
				Object value = row.get(name).asObject();
				if (value != null && !List.of().equals(value)) {
					this.builder.describe(row.get("elementId").asString(), name, value);
				}
			}));
	}

	private long count(String statement, Map<String, Object> parameters) {
		return this.session.run(statement, parameters, this.bounds).single().get("total").asLong();
	}

}
