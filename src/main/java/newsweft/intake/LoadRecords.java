package newsweft.intake;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import newsweft.load.ReportEntry;
import newsweft.load.ReportEntry.Outcome;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The loads that changed the graph, and what the latest of them reported, as they are
 * stored with it.
 */
@Component
final class LoadRecords {

	/** Loads whose reports are kept. */
	static final int REPORTS = 50;

	private static final TypeReference<Map<Outcome, Long>> COUNTS = new TypeReference<>() {
	};

	private final Driver driver;

	private final JsonMapper json;

	private final String readLoads;

	private final String readReport;

	private final String writeReport;

	private final String forgetReports;

	private final String readState;

	LoadRecords(Driver driver, CypherCatalogue cypher, JsonMapper json) {
		this.driver = driver;
		this.json = json;
		this.readLoads = cypher.statement("intake/read-loads");
		this.readReport = cypher.statement("intake/read-report");
		this.writeReport = cypher.statement("intake/write-report");
		this.forgetReports = cypher.statement("intake/forget-reports");
		this.readState = cypher.statement("intake/read-state");
	}

	/** The newest first. */
	List<LoadRow> list(int limit) {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.readLoads, Map.of("limit", limit)).list(this::row);
		}
	}

	/**
	 * What a load reported.
	 * @return empty where that is not kept
	 */
	Optional<Report> report(String load) {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.readReport, Map.of("load", load)).stream().map(this::report).findFirst();
		}
	}

	void keep(String load, List<String> corpus, Report report) {
		String lines = report.entries().stream().map(this.json::writeValueAsString).collect(Collectors.joining("\n"));
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> {
				work.run(this.writeReport, Map.of("load", load, "corpus", corpus, "lines", lines, "counts",
						this.json.writeValueAsString(report.counts())))
					.consume();
				work.run(this.forgetReports, Map.of("kept", REPORTS)).consume();
			}, Sessions.PATIENT);
		}
	}

	GraphState state() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return GraphState.of(session.run(this.readState).single());
		}
	}

	private LoadRow row(Record row) {
		Map<String, Object> load = row.get("load").asMap();
		Value counts = row.get("counts");
		return LoadRow.stored(row.get("load").get("key").asString(), row.get("corpus").asList(Value::asString),
				((ZonedDateTime) load.get("startedAt")).toInstant(), Figures.of(load),
				counts.isNull() ? null : counts(counts));
	}

	private Report report(Record row) {
		return new Report(row.get("lines")
			.asString()
			.lines()
			.map((line) -> this.json.readValue(line, ReportEntry.class))
			.toList(), counts(row.get("counts")));
	}

	private Map<Outcome, Long> counts(Value text) {
		return this.json.readValue(text.asString(), COUNTS);
	}

}
