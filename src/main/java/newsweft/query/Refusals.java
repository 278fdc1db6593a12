package newsweft.query;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Says of a planned statement why it is not run. */
final class Refusals {

	static final String WRITING = "The console is read-only: this statement would change the graph, so it was not run. "
			+ "Posts come in with the load command; serve --allow-writes lets the Cypher page change the graph.";

	/** Where the graph can be changed, though not so. */
	static final String WRITING_ELSEWHERE = "A query only reads, and this statement would change the graph, so it was not run. "
			+ "Write… on the Cypher page shows what it would change, and asks; over HTTP, POST /api/query/changes and "
			+ "/api/query/write do.";

	static final String SCHEMA = "The console changes neither the schema nor the database, so this statement was not "
			+ "run. Newsweft makes the indexes that it needs by itself.";

	static final String COMMANDS = "The console asks the graph alone, so SHOW, TERMINATE and other commands to the "
			+ "database are refused. CALL db.labels(), db.relationshipTypes() and db.schema.nodeTypeProperties() tell "
			+ "what the graph holds.";

	static final String FILES = "The console reads neither files nor other hosts, so LOAD CSV is refused. "
			+ "Posts come in with the load command.";

	static final String GRAPH = "The console asks the one graph that Newsweft has, so USE is refused. Leave it out.";

	private Refusals() {
	}

	/**
	 * @param planned of an {@code EXPLAIN}
	 * @param access what it may do with the graph
	 * @return null for a plan that does no more than that
	 */
	static @Nullable String of(ResultSummary planned, AccessMode access) {
		if (!planned.hasPlan() || planned.hasProfile()) {
			return "The database told no plan of this statement, so it was not run. Write it in another way.";
		}
		boolean writes = planned.queryType() == QueryType.WRITE_ONLY || planned.queryType() == QueryType.READ_WRITE;
		if (writes && access == AccessMode.READ) {
			return WRITING;
		}
		String refusal = steps(PlanStep.of(planned.plan())).map((step) -> of(step, access))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return (refusal != null || writes || planned.queryType() == QueryType.READ_ONLY) ? refusal : SCHEMA;
	}

	/** Null for a procedure that only reads. */
	static @Nullable String ofCall(String procedure) {
		return Procedures.isAllowed(procedure) ? null : "The console does not call " + procedure
				+ ": it may do more than read the graph. It calls " + String.join(", ", Procedures.allowed()) + ".";
	}

	private static Stream<PlanStep> steps(PlanStep plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(Refusals::steps));
	}

	/** Null for a step that may be. */
	private static @Nullable String of(PlanStep step, AccessMode access) {
		String operator = step.operator();
		if (Procedures.calls(step)) {
			return ofCall(Procedures.called(step));
		}
		if (Operators.areKnown(operator, access)) {
			return null;
		}
		return switch (operator) {
			case "LoadCSV" -> FILES;
			case "AdministrationCommand" -> COMMANDS;
			case "CreateIndex", "DropIndex", "CreateConstraint", "DropConstraint" -> SCHEMA;
			case "TransactionApply", "TransactionForeach" ->
				"A query runs in one transaction: leave IN TRANSACTIONS out. "
						+ "What is committed in parts cannot be rolled back.";
			default -> (operator.startsWith("Show") || operator.startsWith("Terminate")) ? COMMANDS
					: "The console does not know what " + operator
							+ ", a step of this statement's plan, does, so it was not run. "
							+ "Write it in another way.";
		};
	}

}
