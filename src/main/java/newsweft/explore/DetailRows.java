package newsweft.explore;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import newsweft.explore.Details.Alike;
import newsweft.explore.Details.Copied;
import newsweft.explore.Details.Day;
import newsweft.explore.Details.Half;
import newsweft.explore.Details.Listed;
import newsweft.explore.Details.Member;
import newsweft.explore.Details.Named;
import newsweft.explore.Details.Shared;
import newsweft.explore.Details.Standing;
import newsweft.graph.Node;
import newsweft.graph.SubgraphBuilder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The way of details out of the database. */
final class DetailRows {

	private DetailRows() {
	}

	static @Nullable Named named(Value stored) {
		if (stored.isNull()) {
			return null;
		}
		Node node = node(stored);
		return new Named(node.id(), node.label());
	}

	static Listed listed(Value entry) {
		Node node = node(entry.get("node"));
		return new Listed(node.id(), node.label(), origin(entry), entry.get("rank").asLong(),
				entry.get("mutual").isNull() ? null : entry.get("mutual").asBoolean(), entry.get("together").asLong());
	}

	static Alike alike(Value entry) {
		Node node = node(entry.get("node"));
		return new Alike(node.id(), node.label(), origin(entry), entry.get("score").asDouble(),
				strings(entry.get("terms")));
	}

	static Member member(Value entry) {
		Node node = node(entry.get("node"));
		return new Member(node.id(), node.label(), origin(entry), entry.get("copies").asLong());
	}

	static Standing standing(Record row) {
		Value second = row.get("second");
		Value original = row.get("original");
		return new Standing(row.get("strength").isNull() ? null : row.get("strength").asDouble(),
				second.isNull() ? null
						: new Half(node(second).id(), node(second).label(), row.get("secondStrength").asDouble(0)),
				named(row.get("constellation")), original.isNull() ? null : copied(original),
				row.get("copies").asList(DetailRows::copied), row.get("language").asString(null),
				row.get("participation").asDouble(0), row.get("betweenness").asDouble(0));
	}

	private static Copied copied(Value entry) {
		Node node = node(entry.get("node"));
		return new Copied(node.id(), node.label(), origin(entry), entry.get("similarity").asDouble(0));
	}

	static Day day(Value entry) {
		return new Day(entry.get("day").asString(), entry.get("articles").asLong());
	}

	static Shared shared(Value entry) {
		Node node = node(entry.get("node"));
		Node other = node(entry.get("other"));
		return new Shared(node.id(), node.label(), origin(entry), entry.get("strength").asDouble(0),
				new Named(other.id(), other.label()), entry.get("inside").asBoolean());
	}

	static Node node(Value stored) {
		return new SubgraphBuilder().add(stored.asNode());
	}

	static List<String> strings(Value list) {
		return list.asList(Value::asString, List.of());
	}

	/** Provider and date, as far as they are known. */
	static String origin(Value entry) {
		return origin(entry.get("provider"), node(entry.get("node")));
	}

	/** Provider and date, as far as they are known. */
	static String origin(Value name, Node article) {
		String provider = name.asString("");
		String date = (article.properties().get("publishedAt") instanceof ZonedDateTime moment)
				? moment.withZoneSameInstant(ZoneOffset.UTC).toLocalDate().toString() : "";
		return (provider.isEmpty() || date.isEmpty()) ? provider + date : provider + ", " + date;
	}

}
