package newsweft.query;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Says of a planned statement why it is not run. */
final class Refusals {

	static final String WRITING = "The console is read-only: this statement would change the graph, so it was not run. "
			+ "Posts come in with the load command.";

	static final String SCHEMA = "The console is read-only: this statement would change the schema or the database, "
			+ "so it was not run. Newsweft makes the indexes that it needs by itself.";

	static final String FILES = "The console reads neither files nor other hosts, so LOAD CSV is refused. "
			+ "Posts come in with the load command.";

	private Refusals() {
	}

	/**
	 * @param planned of an {@code EXPLAIN}
	 * @return null for a statement that only reads the graph
	 */
	static @Nullable String of(ResultSummary planned) {
		if (!planned.hasPlan() || planned.hasProfile()) {
			return "The database told no plan of this statement, so it was not run. Write it in another way.";
		}
		PlanStep plan = PlanStep.of(planned.plan());
		String step = steps(plan).map(Refusals::of).filter(Objects::nonNull).findFirst().orElse(null);
		if (planned.queryType() == QueryType.READ_ONLY) {
			return step;
		}
		return (planned.queryType() == QueryType.SCHEMA_WRITE) ? SCHEMA : WRITING;
	}

	private static Stream<PlanStep> steps(PlanStep plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(Refusals::steps));
	}

	/** Null for a step that only reads. */
	private static @Nullable String of(PlanStep step) {
		String operator = step.operator();
		if (Operators.areReading(operator)) {
			return null;
		}
		if (Procedures.calls(step)) {
			return call(Procedures.called(step));
		}
		if (operator.equals("LoadCSV")) {
			return FILES;
		}
		String name = operator.toLowerCase(Locale.ROOT);
		if (name.startsWith("show") || name.startsWith("terminate") || name.equals("administrationcommand")) {
			return "The console asks the graph alone: it does not run SHOW, TERMINATE or other commands on the database. "
					+ "CALL db.labels(), db.relationshipTypes() and db.schema.nodeTypeProperties() tell what the graph "
					+ "holds.";
		}
		return "The console does not know whether " + operator
				+ ", a step of this statement's plan, only reads, so it was not run. Write it in another way.";
	}

	private static @Nullable String call(String procedure) {
		return Procedures.isAllowed(procedure) ? null : "The console does not call " + procedure
				+ ": it may do more than read the graph. It calls " + String.join(", ", Procedures.allowed()) + ".";
	}

}
