package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class UnpackedTests {

	@Test
	void failsWithWhatCostsTheEntryAloneHoweverItsDecoderFails() throws IOException {
		try (InputStream unpacked = Unpacked.of(Failing::new)) {
			assertThatIOException().isThrownBy(unpacked::read).withMessage("no such code");
			assertThatIOException().isThrownBy(unpacked::readAllBytes).withMessage("no such code");
			assertThatIOException().isThrownBy(() -> unpacked.skip(1)).withMessage("no such table");
		}
	}

	@Test
	void failsSoWhereTheDecoderRefusesToBegin() {
		assertThatIOException().isThrownBy(() -> Unpacked.of(UnpackedTests::refused)).withMessage("no such method");
	}

	@Test
	void keepsThePostsThatCameBeforeTheFailure() throws IOException {
		byte[] posts = ("{\"title\":\"" + "x".repeat(150) + "\"}\n").repeat(40_000).getBytes(StandardCharsets.UTF_8);
		InputStream content = new SequenceInputStream(new ByteArrayInputStream(posts), new Failing());
		assertThat(Collected.from((found) -> assertThatIOException()
			.isThrownBy(() -> Content.read("x.jsonl", Unpacked.of(() -> content), found)))).hasSize(40_000);
	}

	private static InputStream refused() {
		throw new UnsupportedOperationException("no such method");
	}

	/** As decoders do that trust what they read. */
	private static final class Failing extends InputStream {

		@Override
		public int read() {
			throw new IllegalArgumentException("no such code");
		}

		@Override
		public long skip(long count) {
			throw new ArrayIndexOutOfBoundsException("no such table");
		}

	}

}
