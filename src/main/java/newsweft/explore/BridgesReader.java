package newsweft.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import newsweft.explore.Bridge.Join;
import newsweft.explore.Bridge.Tie;
import newsweft.explore.Details.Named;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.neo4j.CypherCatalogue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads what joins stories. */
@Component
class BridgesReader {

	private static final int MOST_JOINS = 5;

	private final Neo4jClient client;

	private final String ranking;

	private final String joins;

	private final String closest;

	BridgesReader(Neo4jClient client, CypherCatalogue cypher) {
		this.client = client;
		this.ranking = cypher.statement("explore/rank-bridges");
		this.joins = cypher.statement("explore/read-bridge");
		this.closest = cypher.statement("explore/read-closest-stories");
	}

	/**
	 * The articles that join stories most, by betweenness times participation.
	 * @param story key of the story that they are in, or null for all
	 * @param limit how many at most
	 * @return the highest first, copies left out
	 */
	List<Bridge> ranked(@Nullable String story, int limit) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("story", story);
		parameters.put("limit", limit);
		List<Bridge> ranked = List.copyOf(this.client.query(this.ranking)
			.bindAll(parameters)
			.fetchAs(Bridge.class)
			.mappedBy((types, row) -> bridge(row))
			.all());
		List<String> keys = ranked.stream()
			.map((bridge) -> Kind.ARTICLE.key(bridge.id()))
			.flatMap(Optional::stream)
			.toList();
		Map<String, List<Join>> joins = joins(keys);
		return ranked.stream().map((bridge) -> with(bridge, joins.getOrDefault(bridge.id(), List.of()))).toList();
	}

	/**
	 * The other stories that an article is tied to.
	 * @param key the article's key; a copy is taken as its original
	 * @return the one that it is tied to most first; empty if there are none, or no such
	 * article
	 */
	List<Join> joins(String key) {
		return joins(List.of(key)).getOrDefault(Kind.ARTICLE.id(key), List.of());
	}

	/**
	 * The stories that a story is tied to most.
	 * @param story its key
	 * @param limit how many at most
	 * @return the closest first; empty if there are none, or no such story
	 */
	List<Closest> closest(String story, int limit) {
		return List.copyOf(this.client.query(this.closest)
			.bindAll(Map.of("key", story, "limit", limit))
			.fetchAs(Closest.class)
			.mappedBy((types, row) -> new Closest(named(row.get("story")), row.get("ties").asLong(),
					row.get("weight").asDouble(), row.get("strongest").asList(BridgesReader::closestTie)))
			.all());
	}

	private Map<String, List<Join>> joins(List<String> keys) {
		return this.client.query(this.joins)
			.bindAll(Map.of("keys", keys, "limit", MOST_JOINS))
			.fetchAs(Joined.class)
			.mappedBy((types, row) -> new Joined(Kind.ARTICLE.id(row.get("key").asString()), join(row)))
			.all()
			.stream()
			.collect(Collectors.groupingBy(Joined::article,
					Collectors.mapping(Joined::join, Collectors.toUnmodifiableList())));
	}

	private static Bridge bridge(Record row) {
		Node article = DetailRows.node(row.get("article"));
		return new Bridge(article.id(), article.label(), DetailRows.origin(row.get("provider"), article),
				named(row.get("story")), row.get("participation").asDouble(), row.get("betweenness").asDouble(),
				List.of());
	}

	private static Bridge with(Bridge bridge, List<Join> joins) {
		return new Bridge(bridge.id(), bridge.label(), bridge.detail(), bridge.story(), bridge.participation(),
				bridge.betweenness(), joins);
	}

	private static Join join(Record row) {
		double all = row.get("allWeight").asDouble();
		double share = (all > 0) ? Math.min(1, row.get("weight").asDouble() / all) : 1;
		return new Join(named(row.get("story")), row.get("ties").asLong(), row.get("allTies").asLong(), share,
				tie(row.get("strongest")));
	}

	private static Tie tie(Value entry) {
		Node node = DetailRows.node(entry.get("node"));
		return new Tie(node.id(), node.label(), DetailRows.origin(entry), score(entry),
				DetailRows.strings(entry.get("terms")), entry.get("lists").asBoolean(),
				entry.get("listed").asBoolean());
	}

	private static Closest.Tie closestTie(Value entry) {
		return new Closest.Tie(named(entry.get("near")), named(entry.get("far")), score(entry),
				DetailRows.strings(entry.get("terms")), entry.get("listed").asBoolean());
	}

	private static @Nullable Double score(Value entry) {
		return entry.get("score").isNull() ? null : entry.get("score").asDouble();
	}

	private static Named named(Value stored) {
		return Objects.requireNonNull(DetailRows.named(stored));
	}

	/** An article's id and one of its joins. */
	private record Joined(String article, Join join) {
	}

}
