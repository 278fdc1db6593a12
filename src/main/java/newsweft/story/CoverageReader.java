package newsweft.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.coverage.Absences;
import newsweft.story.coverage.Incidence;
import newsweft.story.coverage.Incidences;
import newsweft.story.coverage.Outputs;
import newsweft.story.coverage.Pairs;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Compares providers by the stories that they cover, as they were woven last. */
@Component
public final class CoverageReader {

	/** Two providers that share fewer stories are no pair to speak of. */
	public static final int LEAST_SHARED = 3;

	private static final Comparator<StoryCoverage.Entry> EARLIEST = Comparator
		.comparing(StoryCoverage.Entry::first, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(StoryCoverage.Entry::provider);

	private final Driver driver;

	private final String all;

	private final String ofStory;

	CoverageReader(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.all = cypher.statement("story/read-coverage");
		this.ofStory = cypher.statement("story/read-coverage-of-story");
	}

	/**
	 * Which providers cover the same stories, who is first and who follows.
	 * @param limit how many providers, and how many pairs, at most
	 * @return empty lists before anything was woven
	 */
	public CoverageOverview overview(int limit) {
		Incidences incidences = incidences();
		Pairs pairs = Pairs.of(incidences, LEAST_SHARED);
		List<ProviderCoverage> providers = Outputs.of(incidences);
		return new CoverageOverview(incidences.storyCount(), incidences.sharedStoryCount(), pairs.tooWide(),
				providers.size(), pairs.count(), pairs.significantCount(), providers.stream().limit(limit).toList(),
				pairs.strongest(limit));
	}

	/**
	 * Who covers a story, in which order, and who is missing.
	 * @param key the story's key
	 * @param limit how many missing providers at most
	 * @return empty if there is no such story
	 */
	public Optional<StoryCoverage> ofStory(String key, int limit) {
		List<Record> rows = rows(this.ofStory, Map.of("key", key));
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<Record> covering = rows.stream().filter((row) -> !row.get("provider").isNull()).toList();
		Instant start = covering.stream()
			.map((row) -> instant(row.get("first")))
			.filter((first) -> first != null)
			.min(Comparator.naturalOrder())
			.orElse(null);
		List<StoryCoverage.Entry> entries = covering.stream().map((row) -> entry(row, start)).sorted(EARLIEST).toList();
		List<MissingProvider> missing = Absences.of(incidences(), key,
				entries.stream().map(StoryCoverage.Entry::provider).collect(Collectors.toSet()), limit);
		return Optional.of(new StoryCoverage(key, rows.getFirst().get("label").asString(""), entries, missing));
	}

	private Incidences incidences() {
		return Incidences.of(rows(this.all, Map.of()).stream()
			.map((row) -> new Incidence(row.get("provider").asString(), row.get("story").asString(),
					instant(row.get("first")), row.get("originals").asInt(), row.get("copies").asInt()))
			.toList());
	}

	private static StoryCoverage.Entry entry(Record row, @Nullable Instant start) {
		Instant first = instant(row.get("first"));
		Double delay = (first != null && start != null)
				? Math.rint((first.getEpochSecond() - start.getEpochSecond()) / 360.0) / 10 : null;
		return new StoryCoverage.Entry(row.get("provider").asString(), first, delay, row.get("originals").asInt(),
				row.get("copies").asInt(), row.get("copiesOf").asList(Value::asString).stream().sorted().toList());
	}

	private static @Nullable Instant instant(Value date) {
		return date.isNull() ? null : date.asZonedDateTime().toInstant();
	}

	private List<Record> rows(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(statement, parameters).list();
		}
	}

}
