package newsweft.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import newsweft.query.PlanStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plan of a query for a person: each operator above those that it draws on, of which
 * further ones stand aside; what makes up a quarter of the whole is costly.
 */
final class PlanText {

	private static final double COSTLY = 0.25;

	private static final List<String> PLANNED = List.of("operator", "details", "estimated rows", "share", "");

	private static final List<String> COUNTED = List.of("operator", "details", "estimated rows", "rows", "db hits",
			"share", "");

	private final List<Line> lines = new ArrayList<>();

	private PlanText(PlanStep plan) {
		add(plan, 0);
	}

	/** As JSON it is the plan as it is. */
	static void print(PlanStep plan, TableFormat format, PrintWriter out) {
		if (format == TableFormat.json) {
			out.println(new JsonMapper().writeValueAsString(plan));
		}
		else {
			format.print((plan.dbHits() != null) ? COUNTED : PLANNED, new PlanText(plan).rows(), out);
		}
	}

	private void add(PlanStep step, int depth) {
		this.lines.add(new Line(step, depth));
		for (int child = step.children().size() - 1; child >= 0; child--) {
			add(step.children().get(child), (child > 0) ? depth + 1 : depth);
		}
	}

	private List<List<@Nullable Object>> rows() {
		double whole = this.lines.stream().mapToDouble(Line::cost).sum();
		return this.lines.stream().map((line) -> line.cells(whole)).toList();
	}

	private record Line(PlanStep step, int depth) {

		/** Of what was counted, else of what the database expects. */
		double cost() {
			Number cost = (this.step.dbHits() != null) ? this.step.dbHits() : this.step.estimatedRows();
			return (cost != null) ? cost.doubleValue() : 0;
		}

		List<@Nullable Object> cells(double whole) {
			double share = (whole > 0) ? cost() / whole : 0;
			List<@Nullable Object> cells = new ArrayList<>();
			cells.add("| ".repeat(this.depth) + "+ " + this.step.operator());
			cells.add(this.step.details());
			cells.add((this.step.estimatedRows() != null) ? Math.round(this.step.estimatedRows()) : null);
			if (this.step.dbHits() != null) {
				cells.addAll(Arrays.asList(this.step.rows(), this.step.dbHits()));
			}
			cells.add(Math.round(share * 100) / 100.0);
			cells.add((share >= COSTLY) ? "costly" : "");
			return cells;
		}

	}

}
