package newsweft.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import newsweft.explore.Atlas.Rectangle;
import newsweft.explore.Spot.Home;
import newsweft.explore.Spot.Point;
import newsweft.graph.Node;
import newsweft.neo4j.CypherCatalogue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds nodes on the map. */
@Component
class Spots {

	/** Of a provider or topic with more articles, these say well enough where it is. */
	private static final int MOST_ARTICLES = 20_000;

	private static final int MOST_PLACES = 1_000;

	/** The radius of an article's disc. */
	private static final double ARTICLE = 1;

	private final Neo4jClient client;

	private final String nodes;

	private final String spot;

	Spots(Neo4jClient client, CypherCatalogue cypher) {
		this.client = client;
		this.nodes = cypher.statement("explore/find-nodes");
		this.spot = cypher.statement("explore/read-spot");
	}

	/**
	 * Finds one.
	 * @param id a node id, such as {@code topic:AI}; of a story or constellation that
	 * went into another one, that one is found
	 * @param folded whether an original is found in the place of its copy
	 * @return empty if there is no such node
	 */
	Optional<Spot> find(String id, boolean folded) {
		Map<String, Object> asked = new HashMap<>(NodeIds.byKind(List.of(id)));
		asked.put("folded", folded);
		return this.client.query(this.nodes)
			.bindAll(asked)
			.fetchAs(Value.class)
			.mappedBy((types, row) -> row.get("node"))
			.first()
			.flatMap(this::spot);
	}

	private Optional<Spot> spot(Value stored) {
		return this.client.query(this.spot)
			.bindAll(Map.of("elementId", stored.asNode().elementId(), "most", MOST_ARTICLES, "limit", MOST_PLACES))
			.fetchAs(Spot.class)
			.mappedBy((types, row) -> spot(stored, DetailRows.node(stored), row))
			.one();
	}

	private static Spot spot(Value stored, Node node, Record row) {
		Value story = row.get("story");
		Home home = story.isNull() ? null : new Home(story.get("key").asString(), story.get("label").asString(""));
		return new Spot(node.id(), node.kind(), node.label(), detail(stored, row), home, bounds(stored, row),
				row.get("places").asList((place) -> new Point(place.get(0).asDouble(), place.get(1).asDouble())),
				row.get("articles").asLong());
	}

	private static String detail(Value stored, Record row) {
		long size = stored.get("size").asLong(row.get("articles").asLong());
		String articles = (size > 0) ? size + ((size == 1) ? " article" : " articles") : "";
		long stories = stored.get("stories").asLong(0);
		String of = (stories > 0) ? stories + ((stories == 1) ? " story, " : " stories, ") : "";
		return row.get("provider").asString(of + articles);
	}

	private static @Nullable Rectangle bounds(Value stored, Record row) {
		if (!stored.get("x").isNull()) {
			double x = stored.get("x").asDouble();
			double y = stored.get("y").asDouble();
			double radius = stored.get("radius").asDouble(ARTICLE);
			return new Rectangle(x - radius, y - radius, x + radius, y + radius);
		}
		if (row.get("left").isNull()) {
			return null;
		}
		return new Rectangle(row.get("left").asDouble() - ARTICLE, row.get("top").asDouble() - ARTICLE,
				row.get("right").asDouble() + ARTICLE, row.get("bottom").asDouble() + ARTICLE);
	}

}
