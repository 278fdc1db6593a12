package newsweft.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * A step of the way in which the database answers a statement, with the steps that it
 * draws on. What only {@code PROFILE} knows is null otherwise.
 *
 * @param operator such as {@code NodeByLabelScan}
 * @param details what it works on; may be empty
 * @param identifiers the variables that are known after it
 * @param estimatedRows how many rows the planner expected of it
 * @param rows how many there were
 * @param dbHits how often it touched the store
 * @param pageCacheHits pages that were in memory
 * @param pageCacheMisses pages that were not
 * @param millis how long it took, where the database measures that
 */
public record PlanStep(String operator, String details, List<String> identifiers, @Nullable Double estimatedRows,
		@Nullable Long rows, @Nullable Long dbHits, @Nullable Long pageCacheHits, @Nullable Long pageCacheMisses,
		@Nullable Double millis, List<PlanStep> children) {

	private static final double NANOS = 1e6;

	static PlanStep of(Plan plan) {
		Map<String, Value> arguments = plan.arguments();
		Value estimate = arguments.get("EstimatedRows");
		ProfiledPlan profile = (plan instanceof ProfiledPlan profiled) ? profiled : null;
		boolean paged = profile != null && profile.hasPageCacheStats();
		return new PlanStep(operator(plan), details(plan), plan.identifiers(),
				(estimate != null) ? estimate.asDouble() : null, (profile != null) ? profile.records() : null,
				(profile != null) ? profile.dbHits() : null, paged ? profile.pageCacheHits() : null,
				paged ? profile.pageCacheMisses() : null,
				(profile != null && arguments.containsKey("Time")) ? profile.time() / NANOS : null,
				plan.children().stream().map(PlanStep::of).toList());
	}

	/** Its name, without the database that it works on. */
	static String operator(Plan plan) {
		return plan.operatorType().replaceFirst("@.*", "");
	}

	static String details(Plan plan) {
		Value details = plan.arguments().get("Details");
		return (details != null) ? details.asString("") : "";
	}

}
