package newsweft.corpus;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with the bibliographic facts of a post on each line, as the bundled sample is.
 */
final class PostLines {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/** In bytes a line. */
	private static final int MAX_LENGTH = 1 << 20;

	private PostLines() {
	}

	/**
	 * Reads each line that is not blank.
	 * @throws IOException if the content breaks off
	 */
	static void read(String file, InputStream content, Found found) throws IOException {
		Lines lines = new Lines(content, MAX_LENGTH);
		int number = 0;
		for (byte[] line = lines.next(); line != null; line = lines.next()) {
			number++;
			SourceText text = SourceText.of(line);
			if (!text.text().isBlank()) {
				found.put((line.length > MAX_LENGTH) ? new Rejected(file, number, "line longer than 1 MiB")
						: read(file, number, text));
			}
		}
	}

	private static Reading read(String file, int number, SourceText line) {
		try {
			PostLine post = JSON.readValue(line.text(), PostLine.class);
			return (post != null) ? post.post(file, number, line.notes())
					: new Rejected(file, number, "broken JSON: null");
		}
		catch (JacksonException broken) {
			return new Rejected(file, number, "broken JSON: " + broken.getOriginalMessage());
		}
		catch (PostRejected broken) {
			return new Rejected(file, broken.line(), broken.getMessage());
		}
	}

}
