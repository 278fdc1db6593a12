package newsweft.explore;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import newsweft.explore.Details.Alike;
import newsweft.explore.Details.Listed;
import newsweft.explore.Details.Member;
import newsweft.explore.Details.Named;
import newsweft.graph.Article;
import newsweft.graph.Articles;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.SubgraphBuilder;
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

	private final Articles articles;

	private final Neo4jClient client;

	private final String nodes;

	private final String neighbours;

	private final String group;

	DetailsReader(Articles articles, Neo4jClient client, CypherCatalogue cypher) {
		this.articles = articles;
		this.client = client;
		this.nodes = cypher.statement("explore/find-nodes");
		this.neighbours = cypher.statement("explore/read-article-neighbours");
		this.group = cypher.statement("explore/read-group-details");
	}

	/**
	 * @param id a node id, such as {@code topic:AI}; empty if there is no such node
	 * @param folded whether originals stand for copies in what a group has
	 */
	Optional<Details> find(String id, boolean folded) {
		Optional<String> article = Kind.ARTICLE.key(id);
		return article.isPresent() ? article.flatMap(this.articles::findById).flatMap(this::ofArticle)
				: ofGroup(id, folded);
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
				(row) -> new Details(article.toNode(), provider, topics, story(row.get("story")),
						row.get("listings").asList(DetailsReader::listed),
						row.get("listedBy").asList(DetailsReader::listed),
						row.get("similar").asList(DetailsReader::alike), List.of(), 0));
	}

	private Optional<Details> ofGroup(String id, boolean folded) {
		Map<String, Object> group = new HashMap<>(NodeIds.byKind(List.of(id)));
		group.put("folded", false);
		return read(org.neo4j.driver.types.Node.class, this.nodes, group, (row) -> row.get("node").asNode())
			.flatMap((stored) -> read(Details.class, this.group,
					Map.of("elementId", stored.elementId(), "limit", MOST_ARTICLES, "folded", folded),
					(row) -> new Details(node(stored), null, List.of(), null, List.of(), List.of(), List.of(),
							row.get("articles").asList(DetailsReader::member), row.get("articleCount").asLong())));
	}

	private <T> Optional<T> read(Class<T> type, String statement, Map<String, Object> parameters,
			Function<Record, T> mapping) {
		return this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(type)
			.mappedBy((types, row) -> mapping.apply(row))
			.first();
	}

	private static @Nullable Named story(Value story) {
		if (story.isNull()) {
			return null;
		}
		Node node = node(story.asNode());
		return new Named(node.id(), node.label());
	}

	private static Listed listed(Value entry) {
		Node node = node(entry.get("node").asNode());
		return new Listed(node.id(), node.label(), entry.get("rank").asLong());
	}

	private static Alike alike(Value entry) {
		Node node = node(entry.get("node").asNode());
		return new Alike(node.id(), node.label(), entry.get("score").asDouble(),
				entry.get("terms").asList(Value::asString, List.of()));
	}

	private static Member member(Value entry) {
		Node node = node(entry.get("node").asNode());
		String provider = entry.get("provider").asString("");
		String date = (node.properties().get("publishedAt") instanceof ZonedDateTime moment)
				? moment.toLocalDate().toString() : "";
		return new Member(node.id(), node.label(),
				(provider.isEmpty() || date.isEmpty()) ? provider + date : provider + ", " + date,
				entry.get("copies").asLong());
	}

	private static Node node(org.neo4j.driver.types.Node stored) {
		return new SubgraphBuilder().add(stored);
	}

}
