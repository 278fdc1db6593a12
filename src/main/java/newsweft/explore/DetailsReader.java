package newsweft.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import newsweft.explore.Details.Extent;
import newsweft.explore.Details.Named;
import newsweft.graph.Article;
import newsweft.graph.Articles;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.neo4j.CypherCatalogue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads the details of a node. */
@Component
class DetailsReader {

	private static final int MOST_ARTICLES = 100;

	private static final int MOST_STORIES = 500;

	private static final int MOST_FILES = 20;

	private final Articles articles;

	private final Neo4jClient client;

	private final Notes notes;

	private final String nodes;

	private final String neighbours;

	private final String group;

	private final String storyExtent;

	private final String constellationStories;

	private final String originOf;

	DetailsReader(Articles articles, Neo4jClient client, Notes notes, CypherCatalogue cypher) {
		this.articles = articles;
		this.client = client;
		this.notes = notes;
		this.nodes = cypher.statement("explore/find-nodes");
		this.neighbours = cypher.statement("explore/read-article-neighbours");
		this.group = cypher.statement("explore/read-group-details");
		this.storyExtent = cypher.statement("explore/read-story-extent");
		this.constellationStories = cypher.statement("explore/read-constellation-stories");
		this.originOf = cypher.statement("explore/read-origin");
	}

	/**
	 * @param id a node id, such as {@code topic:AI}; of a story or constellation that
	 * went into another one, that one is found; empty if there is no such node
	 * @param folded whether originals stand for copies in what a group has
	 */
	Optional<Details> find(String id, boolean folded) {
		Optional<String> article = Kind.ARTICLE.key(id);
		Optional<Details> found = article.isPresent()
				? article.flatMap(this.articles::findById).flatMap(this::ofArticle) : ofGroup(id, folded);
		return found.map((details) -> details.with(this.notes.on(details.node()), origin(details.node())));
	}

	private @Nullable Origin origin(Node node) {
		return stored(node.id())
			.flatMap((found) -> read(Origin.class, this.originOf,
					Map.of("elementId", found.asNode().elementId(), "limit", MOST_FILES), Origin::of))
			.orElse(null);
	}

	private Optional<Value> stored(String id) {
		Map<String, Object> keys = new HashMap<>(NodeIds.byKind(List.of(id)));
		keys.put("folded", false);
		return read(Value.class, this.nodes, keys, (row) -> row.get("node"));
	}

	private Optional<Details> ofArticle(Article article) {
		Named provider = (article.provider() != null)
				? new Named(Kind.PROVIDER.id(article.provider().domain()), article.provider().name()) : null;
		List<Named> topics = article.topics()
			.stream()
			.map((topic) -> new Named(Kind.TOPIC.id(topic.name()), topic.name()))
			.sorted(Comparator.comparing(Named::label))
			.toList();
		return read(Details.class, this.neighbours, Map.of("key", article.key()),
				(row) -> new Details(article.toNode(), provider, topics, DetailRows.named(row.get("story")),
						row.get("listings").asList(DetailRows::listed), row.get("listedBy").asList(DetailRows::listed),
						row.get("similar").asList(DetailRows::alike), List.of(), 0, DetailRows.standing(row), null,
						List.of(), null));
	}

	private Optional<Details> ofGroup(String id, boolean folded) {
		return stored(id).flatMap((stored) -> {
			Node node = DetailRows.node(stored);
			Extent extent = extent(node);
			return read(Details.class, this.group,
					Map.of("elementId", stored.asNode().elementId(), "limit", MOST_ARTICLES, "folded", folded),
					(row) -> Details.ofGroup(node, row.get("articles").asList(DetailRows::member),
							row.get("articleCount").asLong(), extent));
		});
	}

	private @Nullable Extent extent(Node node) {
		Optional<String> story = Kind.STORY.key(node.id());
		if (story.isPresent()) {
			return read(Extent.class, this.storyExtent, Map.of("key", story.get(), "limit", MOST_ARTICLES),
					(row) -> new Extent(DetailRows.named(row.get("constellation")),
							row.get("days").asList(DetailRows::day), row.get("shared").asList(DetailRows::shared),
							List.of()))
				.orElse(null);
		}
		return Kind.CONSTELLATION.key(node.id())
			.map((key) -> new Extent(null, List.of(), List.of(), stories(key)))
			.orElse(null);
	}

	private List<Node> stories(String constellation) {
		return List.copyOf(this.client.query(this.constellationStories)
			.bindAll(Map.of("key", constellation, "limit", MOST_STORIES))
			.fetchAs(Node.class)
			.mappedBy((types, row) -> DetailRows.node(row.get("story")))
			.all());
	}

	private <T> Optional<T> read(Class<T> type, String statement, Map<String, Object> parameters,
			Function<Record, T> mapping) {
		return this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(type)
			.mappedBy((types, row) -> mapping.apply(row))
			.first();
	}

}
