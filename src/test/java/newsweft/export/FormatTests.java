package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TimeZone;

import newsweft.graph.Figures;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormatTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			graphml, .graphml, application/graphml+xml
			gexf,    .gexf,    application/gexf+xml
			json,    .json,    application/json
			csv,     .zip,     application/zip
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

		format.write(new Subgraph(List.of(), List.of(), Figures.complete(0)), out);

		assertThat(out.size()).isPositive();
	}

	@Nested
	class Errors {

		@ParameterizedTest
		@ValueSource(strings = { "", "GraphML", "pdf" })
		void namesTheFormatsThatThereAre(String name) {
			assertThatExceptionOfType(UnknownFormat.class).isThrownBy(() -> Format.of(name))
				.withMessage("There is no format \"%s\": name one of graphml, gexf, json, csv.", name);
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

			assertThatExceptionOfType(IOException.class).isThrownBy(() -> format.write(HostileGraph.subgraph(), out))
				.isSameAs(full);
		}

	}

}
