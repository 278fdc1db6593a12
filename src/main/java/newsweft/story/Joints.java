package newsweft.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.story.Mistake.Item;
import newsweft.story.Mistake.Joint;
import newsweft.story.Mistake.Part;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What joins the parts of a mistake. */
final class Joints {

	private static final int MOST = 10;

	/** Copies are the same text; a score says more than a listing. */
	private static final Comparator<Joint> STRONGEST = Comparator
		.comparingInt((Joint joint) -> List.of("COPY_OF", "SIMILAR", "RELATED").indexOf(joint.type()))
		.thenComparing(Joint::score, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(Joint::rank, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((joint) -> joint.source().key())
		.thenComparing((joint) -> joint.target().key());

	private final Map<String, Item> items = new HashMap<>();

	private final Map<String, String> parts = new HashMap<>();

	/**
	 * Prepares.
	 * @param mistake whose parts are joined
	 * @param originals the key of the original, by the key of a copy
	 */
	Joints(Mistake mistake, Map<String, String> originals) {
		for (Part part : mistake.parts()) {
			for (Item article : part.articles()) {
				this.items.put(article.key(), article);
				this.parts.put(article.key(), part.name());
			}
		}
		// Only the originals have edges; one that is not labelled stands for its copy.
		for (Part part : mistake.parts()) {
			for (Item article : part.articles()) {
				String original = originals.get(article.key());
				if (original != null) {
					this.items.putIfAbsent(original, article);
					this.parts.putIfAbsent(original, part.name());
				}
			}
		}
	}

	/** The keys of the articles among which to look for edges. */
	Set<String> keys() {
		return this.items.keySet();
	}

	/** The strongest edges that join different parts. */
	List<Joint> strongest(List<Record> edges) {
		return edges.stream()
			.filter((edge) -> !part(edge.get("source")).equals(part(edge.get("target"))))
			.map(this::joint)
			.sorted(STRONGEST)
			.limit(MOST)
			.toList();
	}

	private String part(Value key) {
		return this.parts.getOrDefault(key.asString(), "");
	}

	private Joint joint(Record edge) {
		Value score = edge.get("score");
		Value rank = edge.get("rank");
		return new Joint(edge.get("type").asString(), item(edge.get("source")), item(edge.get("target")),
				score.isNull() ? null : score.asDouble(), edge.get("terms").asList(Value::asString, List.of()),
				rank.isNull() ? null : rank.asInt());
	}

	private Item item(Value key) {
		return this.items.getOrDefault(key.asString(), new Item(key.asString(), null, key.asString()));
	}

}
