package newsweft.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import newsweft.explore.Atlas.Constellation;
import newsweft.explore.Atlas.Link;
import newsweft.explore.Atlas.Rectangle;
import newsweft.explore.Atlas.Story;
import newsweft.graph.Figures;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.UntilWritten;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads the atlas; its work grows with what it shows, not with the corpus. */
@Component
class AtlasReader {

	/** How many stories whoever opens the page sees first. */
	static final int USUAL = 1_000;

	/** More links than this many for each story only darken the map. */
	private static final int LINKS_PER_STORY = 3;

	/** Links are looked for among the largest stories that have so many articles. */
	private static final long LINKED_ARTICLES = 50_000;

	private final Neo4jClient client;

	private final UntilWritten<Boolean, Atlas> last;

	private final String largest;

	private final String stories;

	private final String constellations;

	private final String links;

	private final String foldedLinks;

	private final String count;

	private final String extent;

	AtlasReader(Neo4jClient client, Driver driver, CypherCatalogue cypher) {
		this.client = client;
		this.last = new UntilWritten<>(driver);
		this.largest = cypher.statement("explore/find-largest-stories");
		this.stories = cypher.statement("explore/read-atlas-stories");
		this.constellations = cypher.statement("explore/read-atlas-constellations");
		this.links = cypher.statement("explore/read-atlas-links");
		this.foldedLinks = cypher.statement("explore/read-folded-atlas-links");
		this.count = cypher.statement("explore/count-atlas");
		this.extent = cypher.statement("explore/read-atlas-extent");
	}

	/**
	 * Reads it. That of the usual size is kept until something is written.
	 * @param limit how many stories at most, the largest
	 * @param folded whether each copy is taken as one with its original
	 */
	Atlas read(int limit, boolean folded) {
		return (limit == USUAL) ? this.last.answer(folded, () -> readAnew(limit, folded)) : readAnew(limit, folded);
	}

	private Atlas readAnew(int limit, boolean folded) {
		List<String> keys = List.copyOf(this.client.query(this.largest)
			.bindAll(Map.of("limit", limit, "folded", folded))
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("key").asString())
			.all());
		List<Story> largest = stories(keys, folded);
		long articles = largest.stream().mapToLong(Story::size).sum();
		long copies = folded ? largest.stream().mapToLong(Story::copies).sum() : 0;
		return new Atlas(largest, constellations(keys, folded), links(largest, folded),
				figures(largest.size(), "stories", folded, 0), figures(articles, "articles", folded, copies),
				extent().map(Extent::middles).orElse(null));
	}

	/**
	 * Reads some stories.
	 * @return in the order of their keys
	 */
	List<Story> stories(List<String> keys, boolean folded) {
		return List.copyOf(this.client.query(this.stories)
			.bindAll(Map.of("keys", keys, "folded", folded))
			.fetchAs(Story.class)
			.mappedBy((types, row) -> AtlasRows.story(row))
			.all());
	}

	/**
	 * Reads the constellations of some stories.
	 * @return the largest first
	 */
	List<Constellation> constellations(List<String> keys, boolean folded) {
		return List.copyOf(this.client.query(this.constellations)
			.bindAll(Map.of("keys", keys, "folded", folded))
			.fetchAs(Constellation.class)
			.mappedBy((types, row) -> AtlasRows.constellation(row))
			.all());
	}

	/**
	 * Reads how far the map goes.
	 * @return empty where no story has a place
	 */
	Optional<Extent> extent() {
		return this.client.query(this.extent)
			.fetchAs(Extent.class)
			.mappedBy(
					(types, row) -> new Extent(
							new Rectangle(row.get("left").asDouble(0), row.get("top").asDouble(0),
									row.get("right").asDouble(0), row.get("bottom").asDouble(0)),
							row.get("reach").asDouble(0)))
			.one()
			.filter((extent) -> extent.reach() > 0);
	}

	/**
	 * Counts all stories.
	 * @return 0 or more
	 */
	long countStories() {
		return count("stories", false);
	}

	private List<Link> links(List<Story> largest, boolean folded) {
		List<String> keys = new ArrayList<>();
		long articles = 0;
		for (Story story : largest) {
			articles += story.size();
			if (articles <= LINKED_ARTICLES) {
				keys.add(story.key());
			}
		}
		return List.copyOf(this.client.query(folded ? this.foldedLinks : this.links)
			.bindAll(Map.of("keys", keys, "limit", LINKS_PER_STORY * keys.size()))
			.fetchAs(Link.class)
			.mappedBy((types, row) -> new Link(row.get("source").asString(), row.get("target").asString(),
					row.get("weight").asDouble(), row.get("edges").asLong()))
			.all());
	}

	private Figures figures(long shown, String counted, boolean folded, long copies) {
		long total = count(counted, folded);
		return new Figures(shown, total, (shown < total) ? "size" : "", copies);
	}

	private long count(String counted, boolean folded) {
		return this.client.query(this.count)
			.bind(folded)
			.to("folded")
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get(counted).asLong())
			.one()
			.orElse(0L);
	}

	/**
	 * How far the map goes.
	 *
	 * @param middles the smallest rectangle around the middles of all stories
	 * @param reach the radius of the largest story
	 */
	record Extent(Rectangle middles, double reach) {

		/** The smallest rectangle that surely has all discs of stories. */
		Rectangle discs() {
			return new Rectangle(this.middles.left() - this.reach, this.middles.top() - this.reach,
					this.middles.right() + this.reach, this.middles.bottom() + this.reach);
		}
	}

}
