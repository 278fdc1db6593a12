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
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/** What was read of the graph for one view, on one session. */
final class Gathered {

	private final Session session;

	/** Of each statement. */
	private final TransactionConfig bounds;

	private final ViewStatements statements;

	private final boolean folded;

	private final HeapLimit limit;

	private final SubgraphBuilder builder = new SubgraphBuilder();

	/** Stories whose articles are meant. */
	private final Set<String> stories = new HashSet<>();

	/** The database's element ids of nodes whose neighbours are meant. */
	private final Set<String> opened = new HashSet<>();

	Gathered(Session session, TransactionConfig bounds, ViewStatements statements, boolean folded, HeapLimit limit) {
		this.session = session;
		this.bounds = bounds;
		this.statements = statements;
		this.folded = folded;
		this.limit = limit;
	}

	ViewStatements statements() {
		return this.statements;
	}

	/** The database's element ids of all nodes so far. */
	List<String> here() {
		return List.copyOf(this.builder.elementIds());
	}

	/**
	 * The answer to a statement that changes nothing here; it gets whether copies are
	 * folded as well.
	 */
	Result ask(String statement, Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("folded", this.folded);
		return this.session.run(statement, all, this.bounds);
	}

	/**
	 * Everything that there is.
	 * @throws TooLargeToHold if it does not fit into memory
	 */
	Subgraph everything() {
		Record counted = ask(this.statements.count(), Map.of()).single();
		this.limit.check(counted.get("nodes").asLong(), counted.get("edges").asLong());
		return everything(this.statements.allEdges());
	}

	/**
	 * Everything without edges, but for those from copies to originals.
	 * @throws TooLargeToHold if it does not fit into memory
	 */
	Subgraph allNodes() {
		this.limit.check(ask(this.statements.count(), Map.of()).single().get("nodes").asLong(), 0);
		return everything(this.statements.copyEdges());
	}

	private Subgraph everything(String edges) {
		addNodes(this.statements.allNodes(), Map.of());
		ask(edges, Map.of()).forEachRemaining((row) -> this.builder.addAll(row.get("edge")));
		return this.builder.build(Figures.complete(this.builder.size()));
	}

	void stories(List<String> asked, int limit) {
		List<String> keys = ask(this.statements.presentStories(), Map.of("keys", asked))
			.list((row) -> row.get("key").asString());
		this.stories.addAll(keys);
		addNodes(this.statements.storyArticles(), Map.of("keys", keys, "limit", limit));
	}

	void around(List<String> ids, int depth, int limit) {
		Set<String> reached = nodes(ids);
		for (int step = 0; step < depth; step++) {
			this.opened.addAll(reached);
			reached.addAll(addNodes(this.statements.neighbours(),
					Map.of("elementIds", List.copyOf(reached), "here", here(), "limit", limit)));
		}
	}

	/**
	 * Adds neighbours of a node.
	 * @param base the database's element ids of nodes that do not count
	 * @param usual how many are added at most where the expansion has no limit
	 */
	void expand(Expansion expansion, List<String> base, int usual) {
		for (String elementId : nodes(List.of(expansion.id()))) {
			if (expansion.limit() == 0) {
				this.opened.add(elementId);
			}
			addNodes(this.statements.expandNode(),
					Map.of("elementId", elementId, "relations", expansion.relations(), "direction",
							expansion.direction().toString(), "base", base, "limit",
							(expansion.limit() > 0) ? expansion.limit() : usual));
		}
	}

	/** The database's element ids of the nodes with some ids, which are added. */
	Set<String> nodes(Collection<String> ids) {
		return addNodes(this.statements.nodes(), NodeIds.byKind(ids));
	}

	void add(Value nodes) {
		this.builder.addAll(nodes);
	}

	Subgraph joined() {
		List<String> here = here();
		if (this.folded) {
			addNodes(this.statements.copiesOf(), Map.of("elementIds", here));
		}
		List<String> there = here();
		ask(this.statements.edgesAmong(), Map.of("elementIds", there))
			.forEachRemaining((row) -> this.builder.addAll(row.get("edge")));
		describe(here);
		long missing = ask(this.statements.countMissing(),
				Map.of("stories", List.copyOf(this.stories), "elementIds", List.copyOf(this.opened), "here", here))
			.single()
			.get("total")
			.asLong();
		return this.builder.build(new Figures(there.size(), there.size() + missing, (missing > 0) ? "edges" : ""));
	}

	/** The originals and the other copies of the articles that a query returned. */
	Subgraph texts(Subgraph found) {
		SubgraphBuilder texts = new SubgraphBuilder();
		ask(this.statements.texts(), Map.of("keys", articleKeys(found))).forEachRemaining((row) -> {
			texts.addAll(row.get("original"));
			texts.addAll(row.get("copies"));
		});
		return texts.build(Figures.complete(texts.size()));
	}

	/** Of the articles of a subgraph, by their ids. */
	Map<String, Context> contexts(Subgraph subgraph) {
		Map<String, Context> contexts = new HashMap<>();
		ask(this.statements.contexts(), Map.of("keys", articleKeys(subgraph)))
			.forEachRemaining((row) -> contexts.put(Kind.ARTICLE.id(row.get("key").asString()),
					new Context(row.get("story").asString(null), row.get("provider").asString(null),
							row.get("topics").asList(Value::asString), row.get("load").asString(null), List.of())));
		return contexts;
	}

	/** The nodes with some ids, or their heirs; they are not added. */
	List<Node> named(Collection<String> ids) {
		SubgraphBuilder named = new SubgraphBuilder();
		ask(this.statements.nodes(), NodeIds.byKind(ids)).forEachRemaining((row) -> named.addAll(row.get("node")));
		return named.build(Figures.complete(named.size())).nodes();
	}

	/** Those of some ids that no node has, nor had before it went into another one. */
	List<String> gone(Collection<String> ids) {
		Set<String> gone = new HashSet<>(
				ask(this.statements.gone(), NodeIds.byKind(ids)).list((row) -> row.get("id").asString()));
		return ids.stream().filter((id) -> gone.contains(id) || !NodeIds.hasKind(id)).toList();
	}

	/** The keys of the stories of a constellation; none where there is no such one. */
	List<String> storiesOfConstellation(String key) {
		return ask(this.statements.storiesInConstellation(), Map.of("key", key))
			.list((row) -> row.get("key").asString());
	}

	private static List<String> articleKeys(Subgraph subgraph) {
		return subgraph.nodes().stream().flatMap((node) -> Kind.ARTICLE.key(node.id()).stream()).toList();
	}

	/** The database's element ids of what was read. */
	private Set<String> addNodes(String statement, Map<String, Object> parameters) {
		Set<String> read = new HashSet<>();
		ask(statement, parameters).forEachRemaining((row) -> {
			read.add(row.get("node").asNode().elementId());
			this.builder.addAll(row.get("node"));
		});
		return read;
	}

	/**
	 * Says of each article its story, its provider and its topics, so that it can be
	 * drawn in their colours.
	 */
	private void describe(Collection<String> elementIds) {
		ask(this.statements.storiesOf(), Map.of("elementIds", List.copyOf(elementIds)))
			.forEachRemaining(this::describe);
	}

	private void describe(Record row) {
		for (String name : List.of("story", "provider", "topics")) {
			Object value = row.get(name).asObject();
			if (value != null && !List.of().equals(value)) {
				this.builder.describe(row.get("elementId").asString(), name, value);
			}
		}
	}

}
