package newsweft.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LabelFileTests {

	@TempDir
	private Path folder;

	@Test
	void namesArticlesByTheirKey() throws IOException {
		assertThat(read("url\tevent\nhttps://www.paper.example/one/?utm_source=x\tfire\npost:two\tflood\n"))
			.containsExactly(Map.entry("paper.example/one", "fire"), Map.entry("post:two", "flood"));
	}

	@Test
	void findsTheColumnsByName() throws IOException {
		assertThat(read("note\tEvent\t URL \nseen\tfire\thttp://a.example/1\tleft over\n"))
			.containsExactly(Map.entry("a.example/1", "fire"));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "UTF-16LE", "UTF-16BE" })
	void readsWhatSpreadsheetsWrite(String charset) throws IOException {
		String text = "\ufeffurl\tevent\r\n\"http://a.example/1\"\t\"the \"\"big\"\" fire\"\r\n\t\r\n\r\n";

		assertThat(read(text, Charset.forName(charset))).containsExactly(Map.entry("a.example/1", "the \"big\" fire"));
	}

	@Test
	void takesTheSameLabelTwice() throws IOException {
		assertThat(read("url\tevent\nhttp://a.example/1\tfire\nhttps://www.a.example/1/\tfire\n")).hasSize(1);
	}

	@Nested
	class Refuses {

		@Test
		void aMissingColumn() {
			refuses("\nurl\tlabel\n", ", line 2: the header has no column event. Name the columns url and event there");
			refuses("event,url\n", ", line 1: the header has no column url.");
		}

		@Test
		void oneArticleInTwoEvents() {
			refuses("url\tevent\n\nhttp://a.example/1\tfire\nhttps://a.example/1#top\tflood\n",
					", line 4: https://a.example/1#top is labelled flood here and fire above.");
		}

		@Test
		void aLineWithoutEvent() {
			refuses("url\tevent\nhttp://a.example/1\n", ", line 2: the event is missing.");
		}

		@Test
		void aLineWithoutAddress() {
			refuses("url\tevent\n\tfire\n", ", line 2: the url is missing.");
		}

		@Test
		void whatIsNoAddress() {
			refuses("url\tevent\na.example/1\tfire\n",
					", line 2: no http or https URL: a.example/1. Write the article's whole address, with https://.");
		}

		@Test
		void aFileWithoutLabels() {
			refuses("", " has no labels.");
			refuses("url\tevent\n", " has no labels.");
		}

		@Test
		void anotherEncoding() {
			assertThatExceptionOfType(CommandFailed.class)
				.isThrownBy(() -> read("url\tevent\nhttp://a.example/1\tGemüse\n", StandardCharsets.ISO_8859_1))
				.withMessageContaining("line 2: it is not written in UTF-8. Save the file as UTF-8.");
		}

		@Test
		void aFieldWithoutEnd() {
			refuses("url\tevent\nhttp://a.example/1\t\"fire\n" + "x".repeat(20_000_000), "a quote may not be closed");
		}

		@Test
		void aFileThatIsNotThere() {
			assertThatExceptionOfType(NoSuchFileException.class)
				.isThrownBy(() -> LabelFile.read(LabelFileTests.this.folder.resolve("nowhere.tsv")));
		}

	}

	private void refuses(String text, String message) {
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> read(text))
			.withMessageStartingWith(this.folder.resolve("labels.tsv").toString())
			.withMessageContaining(message);
	}

	private Map<String, String> read(String text) throws IOException {
		return read(text, StandardCharsets.UTF_8);
	}

	private Map<String, String> read(String text, Charset charset) throws IOException {
		return LabelFile.read(Files.writeString(this.folder.resolve("labels.tsv"), text, charset));
	}

}
