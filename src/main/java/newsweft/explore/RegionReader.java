package newsweft.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.explore.Atlas.Rectangle;
import newsweft.explore.AtlasReader.Extent;
import newsweft.explore.Region.Article;
import newsweft.graph.Figures;
import newsweft.neo4j.CypherCatalogue;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads parts of the map; its work is bounded, however large the corpus. */
@Component
class RegionReader {

	/** Where more stories touch a region, nobody counts them. */
	static final int MOST_COUNTED = 10_000;

	/** Where the stories of a region have more articles, it is no place to show them. */
	private static final long MOST_ARTICLES = 50_000;

	private final Neo4jClient client;

	private final AtlasReader atlas;

	private final String byPlace;

	private final String bySize;

	private final String articles;

	RegionReader(Neo4jClient client, AtlasReader atlas, CypherCatalogue cypher) {
		this.client = client;
		this.atlas = atlas;
		this.byPlace = cypher.statement("explore/find-stories-in-region");
		this.bySize = cypher.statement("explore/find-largest-stories-in-region");
		this.articles = cypher.statement("explore/read-region-articles");
	}

	/**
	 * Reads what touches a rectangle of the map.
	 * @param region where
	 * @param limit how many stories at most, the largest; 0 for counting them only
	 * @param articles how many articles at most, those with most edges; 0 for not looking
	 * @param folded whether copies are left out
	 * @return with an unknown total of stories where more than {@link #MOST_COUNTED}
	 * touch it but not all, and of articles, of which there are none then, where nobody
	 * looked or these stories have more than 50,000
	 */
	Region read(Rectangle region, int limit, int articles, boolean folded) {
		return this.atlas.extent()
			.map((extent) -> read(region, limit, articles, folded, extent))
			.orElseGet(() -> new Region(List.of(), List.of(), List.of(), Figures.complete(0), Figures.complete(0)));
	}

	private Region read(Rectangle region, int limit, int articles, boolean folded, Extent extent) {
		Map<String, Object> where = new HashMap<>(Map.of("left", region.left(), "top", region.top(), "right",
				region.right(), "bottom", region.bottom(), "folded", folded));
		Touching touching = touching(where, extent.reach());
		boolean counted = touching.stories() <= MOST_COUNTED;
		List<String> largest = counted ? touching.largest(limit) : largest(where, limit);
		long total = counted ? touching.stories() : (region.holds(extent.discs()) ? this.atlas.countStories() : -1);
		Figures figures = new Figures(largest.size(), total, (largest.size() == total) ? "" : "size");
		Articles found = (articles > 0 && counted && touching.articles() <= MOST_ARTICLES)
				? articles(where, touching.keys(), articles) : new Articles(-1, List.of());
		return new Region(this.atlas.stories(largest, folded), this.atlas.constellations(largest, folded),
				found.articles(), figures, found.figures());
	}

	private Touching touching(Map<String, Object> where, double reach) {
		return this.client.query(this.byPlace)
			.bindAll(where)
			.bindAll(Map.of("reach", reach, "most", MOST_COUNTED + 1))
			.fetchAs(Touching.class)
			.mappedBy((types, row) -> new Touching(row.get("stories").asLong(), row.get("articles").asLong(),
					row.get("keys").asList(Value::asString)))
			.one()
			.orElseThrow();
	}

	private List<String> largest(Map<String, Object> where, int limit) {
		return List.copyOf(this.client.query(this.bySize)
			.bindAll(where)
			.bindAll(Map.of("limit", limit))
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("key").asString())
			.all());
	}

	private Articles articles(Map<String, Object> where, List<String> stories, int limit) {
		Collection<Record> rows = this.client.query(this.articles)
			.bindAll(where)
			.bindAll(Map.of("keys", stories, "limit", limit))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
		long total = rows.stream().findFirst().map((row) -> row.get("total").asLong()).orElse(0L);
		return new Articles(total, rows.stream().map(RegionReader::article).toList());
	}

	private static Article article(Record row) {
		return new Article(row.get("key").asString(), row.get("title").asString(""), row.get("provider").asString(null),
				row.get("publishedAt").asZonedDateTime(null), row.get("full").asBoolean(false),
				row.get("story").asString(), row.get("x").asDouble(), row.get("y").asDouble(),
				row.get("edges").asLong());
	}

	/**
	 * Stories that touch a region.
	 *
	 * @param articles how many articles they have
	 * @param keys of the largest, these first
	 */
	private record Touching(long stories, long articles, List<String> keys) {

		List<String> largest(int limit) {
			return this.keys.subList(0, Math.min(limit, this.keys.size()));
		}
	}

	/**
	 * Articles that touch a region.
	 *
	 * @param total -1 where nobody counted
	 */
	private record Articles(long total, List<Article> articles) {

		Figures figures() {
			return new Figures(this.articles.size(), this.total, (this.articles.size() == this.total) ? "" : "edges");
		}
	}

}
