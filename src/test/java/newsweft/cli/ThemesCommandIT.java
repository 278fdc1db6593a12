package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ThemesCommandIT extends HarbourPosts {

	@Test
	void listsThemesAsTextAndJson() {
		assertThat(Run.of(data(), "themes", "list").out().lines().toList()).hasSize(3)
			.anyMatch((line) -> line.startsWith("Clearview   query  clearview OR"));
		assertThat(new JsonMapper().readTree(Run.of(data(), "themes", "list", "--json").out()).at("/1/name").asString())
			.isEqualTo("Police use");
	}

	@Test
	void comparesThemesThatAreNamedOrWritten() {
		Run run = Run.of(data(), "themes", "compare", "Storm=storm provider:tide.example", "Clearview", "--json");

		assertThat(run.status()).isZero();
		JsonNode comparison = new JsonMapper().readTree(run.out());
		assertThat(comparison.at("/themes/0/articles").asInt()).isEqualTo(1);
		assertThat(comparison.at("/themes/1/articles").asInt()).isZero();
		assertThat(comparison.at("/pairs/0/verdict").asString()).isEqualTo("too-few");
	}

	@Test
	void saysInWordsThatThereAreTooFewArticles() {
		Run run = Run.of(data(), "themes", "compare", "Storm=storm", "Bridge=bridge");

		assertThat(run.out().lines()).first()
			.isEqualTo("There are too few articles to say whether “Storm” and “Bridge” are one story: they have 2 and "
					+ "2, and at least 10 each are needed.");
	}

	@Test
	void writesTheTablesAsWell() throws IOException {
		Path file = place.resolve("storm.zip");

		Run run = Run.of(data(), "themes", "compare", "Storm=storm", "Bridge=bridge", "--csv", file.toString());

		assertThat(run.out()).startsWith("There are too few articles to say");
		assertThat(run.err()).isEmpty();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName)).hasSize(11)
				.contains("pairs.csv", "variants.csv", "provenance.json");
		}
		assertThat(Run.of(data(), "themes", "compare", "A=a", "B=b", "--csv", place.toString())).returns(1, Run::status)
			.satisfies((refused) -> assertThat(refused.err()).contains("is a folder. Name a file in it."));
	}

	@Test
	void exportingWhatNoThemeIsNamesIt() {
		Run run = Run.of(data(), "export", "--theme", "Weather", "--format", "graphml", "--output", "-");

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).contains("Weather");
	}

	@Test
	void readsBackWhatItWrote() throws IOException {
		Path file = place.resolve("themes.json");
		String before = Run.of(data(), "themes", "list", "--json").out();

		assertThat(Run.of(data(), "themes", "export", file.toString()).out())
			.isEqualToIgnoringNewLines("Written: 2 themes");
		assertThat(Run.of(data(), "themes", "import", file.toString()).out())
			.isEqualToIgnoringNewLines("Saved: 0 new, 2 replaced");

		assertThat(Run.of(data(), "themes", "list", "--json").out()).isEqualTo(before);
	}

	@Test
	void saysWhereAFileOfThemesIsWrong() throws IOException {
		Path file = Files.writeString(place.resolve("wrong.json"),
				"""
						{"newsweft": "themes", "themes": [{"name": "Storm", "query": "storm"}, {"name": "Rain", "query": "(rain"}]}""");

		assertThat(Run.of(data(), "themes", "import", file.toString())).returns(1, Run::status)
			.satisfies(
					(run) -> assertThat(run.err()).contains("\"Rain\" cannot be used: its query is not in Lucene's"));
		Files.writeString(file,
				"{\"newsweft\": \"themes\", \"themes\": [{\"name\": \"Storm\", \"querry\": \"storm\"}]}");
		assertThat(Run.of(data(), "themes", "import", file.toString())).returns(1, Run::status)
			.satisfies((run) -> assertThat(run.err())
				.contains("wrong.json: themes[0].querry is nothing that a theme has"));
		assertThat(Run.of(data(), "themes", "list").out()).doesNotContain("Storm", "Rain");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			None          | no theme "None". The command themes list
			A=(a          | "A" cannot be used: its query is not in Lucene's syntax: it ends
			A=a OR date:1 | "A" cannot be used: in its query, at character 6, date cannot stand next to an OR
			Clearview     | Two of the themes have one name.
			""")
	void saysInOneLineWhatIsWrong(String theme, String fault) {
		Run run = Run.of(data(), "themes", "compare", "Clearview", theme);

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1).first().asString().contains(fault);
	}

}
