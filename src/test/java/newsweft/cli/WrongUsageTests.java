package newsweft.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("It changes a property that all commands read.")
class WrongUsageTests {

	@TempDir
	private Path data;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					export --format json --output x --around a --depth 0   | '--depth': "0" is no whole number from 1 to 5
					export --format json --output x --around a --depth 6   | '--depth': "6" is no whole number from 1 to 5
					export --format json --output x --around a --depth two | '--depth': "two" is no whole number from 1 to 5
					export --format json --output x --path a               | '--path'
					export --format json --output x --compare a            | --view=
					export --format json --output x --cypher EMPTY         | the statement is empty
					export --format xls --output x --all                   | '--format': There is no format "xls": name one of graphml
					export --format png --output x --all --scale 0         | '--scale': "0" is no whole number from 1 to 8
					export --format png --output x --all --scale 9         | '--scale': "9" is no whole number from 1 to 8
					export --format svg --output x --all --scale 4         | There are no pixels in svg: a scale is for png alone.
					query EMPTY                                            | the statement is empty
					query RETURN --limit -1                                | "-1" is no whole number from 1 to
					query RETURN --limit 0                                 | "0" is no whole number from 1 to
					evaluate labels --mistakes -1                          | '--mistakes': "-1" is no whole number from 0 to
					evaluate                                               | Missing required parameter: 'LABELS'
					themes compare Clearview                               | Expected parameter 2 (of 2 mandatory parameters)
					serve --port -1                                        | '--port': "-1" is no whole number from 0 to 65,535
					serve --port 65536                                     | "65536" is no whole number from 0 to 65,535
					serve --watch                                          | --watch needs a folder or a file to follow
					stats --uri http://localhost:7687                      | '--uri': "http://localhost:7687" is no address of a Neo4j
					stats --uri localhost                                  | "localhost" is no address of a Neo4j
					stats --uri bolt://                                    | "bolt://" is no address of a Neo4j
					""",
			quoteCharacter = '`')
	void isExplainedBeforeAnythingStarts(String line, String message) {
		String[] words = line.split(" ");
		for (int i = 0; i < words.length; i++) {
			words[i] = words[i].equals("EMPTY") ? " " : words[i];
		}

		Run run = Run.of(this.data, words);

		assertThat(run.status()).isEqualTo(CommandLines.USAGE);
		assertThat(run.err()).contains(message, "See: newsweft ").doesNotContain("newsweft.", "Exception");
		assertThat(this.data).isEmptyDirectory();
	}

	@Test
	void ofWritesBeyondThisMachineIsExplainedBeforeAnythingStarts() {
		System.setProperty("server.address", "0.0.0.0");
		try {
			Run run = Run.of(this.data, "serve", "--allow-writes", "--port", "0");

			assertThat(run.status()).isEqualTo(CommandLines.USAGE);
			assertThat(run.err()).startsWith("The graph can be changed from the page only where this machine alone")
				.contains("or server.address at 127.0.0.1.");
			assertThat(this.data).isEmptyDirectory();
		}
		finally {
			System.clearProperty("server.address");
		}
	}

}
