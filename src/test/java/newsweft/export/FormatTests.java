package newsweft.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;

import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Isolated("It changes the time zone of all.")
class FormatTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			graphml,   .graphml,  application/graphml+xml
			yed,       .graphml,  application/graphml+xml
			gexf,      .gexf,     application/gexf+xml
			json,      .json,     application/json
			csv,       .zip,      application/zip
			neo4jcsv,  .zip,      application/zip
			cytoscape, .cyjs,     application/json
			cx2,       .cx2,      application/json
			jgf,       .jgf.json, application/vnd.jgf+json
			dot,       .dot,      text/vnd.graphviz
			gml,       .gml,      text/plain
			pajek,     .net,      text/plain
			svg,       .svg,      image/svg+xml
			html,      .html,     text/html
			pdf,       .pdf,      application/pdf
			png,       .png,      image/png
			cypher,   .cypher, application/x-cypher-query
			jsonl,    .jsonl,  application/jsonl
			jsonld,   .jsonld, application/ld+json
			bibtex,   .bib,    application/x-bibtex
			ris,      .ris,    application/x-research-info-systems
			csljson,  .json,   application/vnd.citationstyles.csl+json
			markdown, .zip,    application/zip
			""")
	void isKnownByItsName(String name, String extension, String mediaType) {
		Format format = Format.of(name);

		assertThat(format.commandLineName()).isEqualTo(name);
		assertThat(format.extension()).isEqualTo(extension);
		assertThat(format.mediaType()).isEqualTo(mediaType);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Clearview AI,               newsweft-clearview-ai.graphml
			../../etc/passwd,           newsweft-etc-passwd.graphml
			São Paulo: "câmeras"!,      newsweft-sao-paulo-cameras.graphml
			مراقبة,                      newsweft.graphml
			'',                         newsweft.graphml
			CON,                        newsweft-con.graphml
			""")
	void namesFilesSafely(String title, String fileName) {
		assertThat(Format.GRAPHML.fileName(title)).isEqualTo(fileName);
	}

	@Test
	void keepsLineBreaksOutOfFileNames() {
		assertThat(Format.JSON.fileName("a\r\nSet-Cookie: b")).isEqualTo("newsweft-a-set-cookie-b.json");
	}

	@Test
	void keepsFileNamesShort() {
		assertThat(Format.CSV.fileName("face ".repeat(100))).hasSizeLessThan(80).endsWith("-face.zip");
	}

	@ParameterizedTest
	@EnumSource
	void writesTheSameBytesAgainAndElsewhere(Format format) throws IOException {
		byte[] here = HostileGraph.as(format);
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

			assertThat(HostileGraph.as(format)).isEqualTo(here);
		}
		finally {
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@EnumSource
	void leavesTheStreamOpen(Format format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream() {

			@Override
			public void close() {
				throw new AssertionError("closed");
			}

		};

		format.write(Export.of(HostileGraph.subgraph()), out);

		assertThat(out.size()).isPositive();
	}

	@ParameterizedTest
	@EnumSource
	void saysWhatItCannotHoldInASentence(Format format) {
		assertThat(format.loss()).endsWith(".");
	}

	/** PDF tells it too, compressed. */
	@ParameterizedTest
	@EnumSource(names = "PDF", mode = EnumSource.Mode.EXCLUDE)
	void tellsWhereItComesFromOrThatItCannot(Format format) throws IOException {
		String mark = "mark-of-the-posts";
		Subgraph graph = HostileGraph.subgraph();
		Provenance provenance = new Provenance("", "", mark, Instant.EPOCH, graph.figures(), graph.edgeCount());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(new Export(graph, provenance, Looks.STORED), out);

		assertThat(
				format.extension().equals(".zip") ? unzipped(out.toByteArray()) : out.toString(StandardCharsets.UTF_8))
			.matches((file) -> file.contains(mark) == format.hasProvenance());
	}

	private static String unzipped(byte[] file) throws IOException {
		StringBuilder texts = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			while (zip.getNextEntry() != null) {
				texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return texts.toString();
	}

	@Nested
	class Errors {

		@ParameterizedTest
		@ValueSource(strings = { "", "GraphML", "xls" })
		void namesTheFormatsThatThereAre(String name) {
			assertThatExceptionOfType(UnknownFormat.class).isThrownBy(() -> Format.of(name))
				.withMessage("There is no format \"%s\": name one of %s.", name, Format.names())
				.withMessageContaining("graphml, yed, gexf, json, csv, neo4jcsv, ");
		}

		@ParameterizedTest
		@EnumSource
		void passesOnWhatTheStreamThrows(Format format) {
			IOException full = new IOException("No space left on device");
			OutputStream out = new OutputStream() {

				@Override
				public void write(int value) throws IOException {
					throw full;
				}

			};

			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> format.write(Export.of(HostileGraph.subgraph()), out))
				.isSameAs(full);
		}

	}

}
