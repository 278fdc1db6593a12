package newsweft.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class QueryCommandIT extends HarbourPosts {

	@Test
	void writesRowsIntoAFileAndWhereTheyComeFromBesideIt() throws IOException {
		Path file = place.resolve("rows.csv");

		Run run = Run.of(data(), "query", "UNWIND range(1, $n) AS i RETURN '=' + i AS x, i", "--param", "n=1200",
				"--format", "csv", "--output", file.toString());

		assertThat(run.status()).isZero();
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("1,000 rows written.", "rows.csv.provenance.json",
				"first 1000 rows; there are more. Raise --limit.");
		assertThat(file).content().startsWith("x,i\r\n'=1,1\r\n").endsWith("\r\n'=1000,1000\r\n");
		JsonNode told = new JsonMapper().readTree(place.resolve("rows.csv.provenance.json"));
		assertThat(told.get("query").asString()).startsWith("UNWIND range(1, $n)");
		assertThat(told.at("/parameters/n").asInt()).isEqualTo(1200);
		assertThat(told.get("rows").asInt()).isEqualTo(1000);
		assertThat(told.get("limit").asInt()).isEqualTo(1000);
		assertThat(told.get("cut").asString()).isEqualTo("limit");
		assertThat(told.get("corpus").asString()).isNotEmpty();
	}

	@Test
	void writesJsonLinesToStandardOutput() {
		Run run = Run.of(data(), "query", "UNWIND [1, null] AS i RETURN i", "--format", "jsonl", "--output", "-");

		assertThat(run.out()).isEqualTo("{\"i\":1}\n{\"i\":null}\n");
	}

	@Test
	void writesAnyFormatIntoAFile() {
		Path file = place.resolve("plan.txt");

		assertThat(Run.of(data(), "query", "RETURN 1 AS one", "--explain", "--output", file.toString()).status())
			.isZero();

		assertThat(file).content().startsWith("operator").contains("ProduceResults");
	}

	@Test
	void leavesNoFileWhereARowFails() {
		Path file = place.resolve("failed.csv");

		Run run = Run.of(data(), "query", "UNWIND range(-900, 0) AS n RETURN 1 / n AS x", "--format", "csv", "--output",
				file.toString());

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).containsExactly("/ by zero");
		assertThat(place)
			.isDirectoryNotContaining((path) -> path.getFileName().toString().matches(".*failed.*|.*part"));
	}

	@Test
	void aFolderThatIsNotThereStopsItBeforeItBegins() {
		Run run = Run.of(data(), "query", "RETURN 1", "--output", place.resolve("none").resolve("x.csv").toString());

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).contains("There is no folder");
	}

}
