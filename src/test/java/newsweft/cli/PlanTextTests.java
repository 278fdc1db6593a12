package newsweft.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import newsweft.query.PlanStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanTextTests {

	@Test
	void setsBranchesAsideAndMarksWhatIsCostly() {
		PlanStep plan = step("Results", 5L, step("Join", 5L, step("Scan", 10L), step("Filter", 0L, step("Seek", 80L))));

		assertThat(print(plan, TableFormat.table)).containsExactly(
				"operator    details  estimated rows  rows  db hits  share",
				"+ Results   on x     7               3     5        0.05",
				"+ Join      on x     7               3     5        0.05",
				"| + Filter  on x     7               3     0        0.0",
				"| + Seek    on x     7               3     80       0.8    costly",
				"+ Scan      on x     7               3     10       0.1");
	}

	@Test
	void countsEstimatesWhereNothingRan() {
		assertThat(print(step("Scan", null), TableFormat.csv)).containsExactly("operator,details,estimated rows,share,",
				"'+ Scan,on x,7,1.0,costly");
	}

	@Test
	void writesThePlanAsItIsInJson() {
		assertThat(print(step("Scan", 80L), TableFormat.json)).singleElement()
			.asString()
			.startsWith("{\"operator\":\"Scan\"")
			.contains("\"dbHits\":80", "\"children\":[]");
	}

	private static PlanStep step(String operator, @Nullable Long dbHits, PlanStep... children) {
		return new PlanStep(operator, "on x", List.of(), 6.6, (dbHits != null) ? 3L : null, dbHits, null, null, null,
				List.of(children));
	}

	private static List<String> print(PlanStep plan, TableFormat format) {
		StringWriter out = new StringWriter();
		PrintWriter writer = new PrintWriter(out);
		PlanText.print(plan, format, writer);
		writer.flush();
		return out.toString().lines().toList();
	}

}
