package newsweft.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with a post on each line, in JSON, as the bundled sample is.
 */
final class PostLines {

	/** In bytes a line. */
	private static final int MAX_LENGTH = 1 << 20;

	/** In bytes that one thread reads in one go. */
	private static final int PORTION = 1 << 16;

	private PostLines() {
	}

	/**
	 * Reads each line that is not blank.
	 * @throws IOException if the content breaks off
	 */
	static void read(String file, InputStream content, Finds found) throws IOException {
		Lines lines = new Lines(content, MAX_LENGTH);
		List<byte[]> portion = new ArrayList<>();
		boolean empty = true;
		int first = 1;
		int size = 0;
		try {
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				portion.add(line);
				size += line.length;
				empty &= isBlank(line);
				if (size > PORTION) {
					put(file, first, portion, size, found);
					first += portion.size();
					portion = new ArrayList<>();
					size = 0;
				}
			}
		}
		catch (IOException broken) {
			put(file, first, portion, size, found);
			throw broken;
		}
		put(file, first, portion, size, found);
		if (empty) {
			found.put(new Skipped(file, "empty file"));
		}
	}

	private static void put(String file, int first, List<byte[]> lines, int size, Finds found) {
		found.put(file, size, () -> {
			List<Reading> readings = new ArrayList<>();
			for (int i = 0; i < lines.size(); i++) {
				if (!isBlank(lines.get(i))) {
					read(file, first + i, lines.get(i), Content.directly(readings, found.vocabulary()));
				}
			}
			return readings;
		});
	}

	private static void read(String file, int number, byte[] line, Finds found) {
		SourceText text = SourceText.of(line, number);
		if (line.length > MAX_LENGTH) {
			found.put(new Rejected(file, number, "line longer than 1 MiB", text.line(number)));
			return;
		}
		Items items = new Items(file, text, true, found);
		try {
			List<Value> values = Json.values(text.text(), number);
			if (values.size() != 1 || !(values.getFirst() instanceof Value.Group post)) {
				items.reject(number, "broken JSON: not one object on the line");
				return;
			}
			LinkedData.addAll(post, number, line.length, items);
			items.end("JSON-LD without an article");
		}
		catch (PostRejected broken) {
			items.reject(number, broken.reason());
		}
	}

	private static boolean isBlank(byte[] line) {
		for (byte c : line) {
			if (c != ' ' && c != '\t' && c != '\r') {
				return isMark(line);
			}
		}
		return true;
	}

	/** A byte order mark alone is no post. */
	private static boolean isMark(byte[] line) {
		return line.length == 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf;
	}

}
