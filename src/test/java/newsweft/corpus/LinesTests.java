package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTests {

	@Test
	void splitsAtLineFeeds() throws IOException {
		assertThat(lines("a\n\nb\n")).containsExactly("a", "", "b");
		assertThat(lines("a\nb")).containsExactly("a", "b");
		assertThat(lines("")).isEmpty();
	}

	@Test
	void cutsOverlongLineAndGoesOn() throws IOException {
		assertThat(lines("a\n" + "x".repeat(200_000) + "\nb")).containsExactly("a", "x".repeat(11), "b");
	}

	private static List<String> lines(String content) throws IOException {
		Lines lines = new Lines(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 10);
		List<String> all = new ArrayList<>();
		for (byte[] line = lines.next(); line != null; line = lines.next()) {
			all.add(new String(line, StandardCharsets.UTF_8));
		}
		return all;
	}

}
