package newsweft.explore;

import java.util.List;
import java.util.Map;

import newsweft.explore.Atlas.Constellation;
import newsweft.explore.Atlas.Link;
import newsweft.explore.Atlas.Place;
import newsweft.explore.Atlas.Story;
import newsweft.graph.Figures;
import newsweft.neo4j.CypherCatalogue;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads the atlas. */
@Component
class AtlasReader {

	/** More links than this many for each story only darken the map. */
	private static final int LINKS_PER_STORY = 3;

	private final Neo4jClient client;

	private final String stories;

	private final String constellations;

	private final String links;

	private final String foldedLinks;

	private final String count;

	AtlasReader(Neo4jClient client, CypherCatalogue cypher) {
		this.client = client;
		this.stories = cypher.statement("explore/read-atlas-stories");
		this.constellations = cypher.statement("explore/read-atlas-constellations");
		this.links = cypher.statement("explore/read-atlas-links");
		this.foldedLinks = cypher.statement("explore/read-folded-atlas-links");
		this.count = cypher.statement("explore/count-atlas");
	}

	/**
	 * Reads it.
	 * @param limit how many stories at most, the largest
	 * @param folded whether each copy is taken as one with its original
	 */
	Atlas read(int limit, boolean folded) {
		List<Story> largest = List.copyOf(this.client.query(this.stories)
			.bindAll(Map.of("limit", limit, "folded", folded))
			.fetchAs(Story.class)
			.mappedBy((types, row) -> story(row))
			.all());
		List<String> keys = largest.stream().map(Story::key).toList();
		long articles = largest.stream().mapToLong(Story::size).sum();
		long copies = folded ? largest.stream().mapToLong(Story::copies).sum() : 0;
		return new Atlas(largest, constellations(keys, folded), links(keys, folded),
				figures(largest.size(), "stories", folded, 0), figures(articles, "articles", folded, copies));
	}

	private List<Constellation> constellations(List<String> keys, boolean folded) {
		return List.copyOf(this.client.query(this.constellations)
			.bindAll(Map.of("keys", keys, "folded", folded))
			.fetchAs(Constellation.class)
			.mappedBy((types, row) -> constellation(row))
			.all());
	}

	private List<Link> links(List<String> keys, boolean folded) {
		return List.copyOf(this.client.query(folded ? this.foldedLinks : this.links)
			.bindAll(Map.of("keys", keys, "limit", LINKS_PER_STORY * keys.size()))
			.fetchAs(Link.class)
			.mappedBy((types, row) -> new Link(row.get("source").asString(), row.get("target").asString(),
					row.get("weight").asDouble(), row.get("edges").asLong()))
			.all());
	}

	private Figures figures(long shown, String counted, boolean folded, long copies) {
		long total = this.client.query(this.count)
			.bind(folded)
			.to("folded")
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get(counted).asLong())
			.one()
			.orElse(0L);
		return new Figures(shown, total, (shown < total) ? "size" : "", copies);
	}

	private static Story story(Record row) {
		Value story = row.get("story");
		return new Story(story.get("key").asString(), story.get("label").asString(), terms(story),
				story.get("headline").asString(""), row.get("constellation").asString(null), row.get("size").asLong(),
				row.get("copies").asLong(), story.get("stability").asDouble(0), story.get("textShare").asDouble(0),
				story.get("firstSeen").asZonedDateTime(null), story.get("lastSeen").asZonedDateTime(null),
				row.get("providers").asList(Value::asString), row.get("providerCount").asLong(), place(story));
	}

	private static Constellation constellation(Record row) {
		Value constellation = row.get("constellation");
		return new Constellation(constellation.get("key").asString(), constellation.get("label").asString(),
				terms(constellation), constellation.get("headline").asString(""), row.get("size").asLong(),
				row.get("copies").asLong(), constellation.get("stories").asLong(0),
				constellation.get("firstSeen").asZonedDateTime(null),
				constellation.get("lastSeen").asZonedDateTime(null), place(constellation));
	}

	private static List<String> terms(Value group) {
		return group.get("terms").asList(Value::asString, List.of());
	}

	private static Place place(Value group) {
		return new Place(group.get("x").asDouble(0), group.get("y").asDouble(0), group.get("radius").asDouble(0));
	}

}
