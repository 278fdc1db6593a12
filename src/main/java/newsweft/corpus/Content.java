package newsweft.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.apache.commons.io.input.ReaderInputStream;

/**
 * What a file holds. Files of usual size are read whole, each by one thread; longer ones
 * are streamed if their format has many posts in a file.
 */
final class Content {

	/** In bytes, of a post and of a file that is read whole. */
	static final int MAX_SIZE = 4 << 20;

	/** In bytes, of a feed, which takes some ten times its size while it is read. */
	private static final int MAX_FEED = 64 << 20;

	/** In bytes; the beginning by which the format of a long file is told. */
	private static final int HEAD = 1 << 16;

	private Content() {
	}

	/**
	 * Reads a file that is no archive.
	 * @param file the path below the corpus root
	 * @throws IOException if the content breaks off
	 */
	static void read(String file, InputStream content, Found found) throws IOException {
		byte[] bytes = content.readNBytes(MAX_SIZE + 1);
		if (bytes.length <= MAX_SIZE) {
			found.put(file, bytes, () -> readings(file, bytes, found.vocabulary()));
		}
		else {
			stream(file, bytes, new SequenceInputStream(new ByteArrayInputStream(bytes), content), found);
		}
	}

	/** What comes of a file that is in memory. */
	static List<Reading> readings(String file, byte[] bytes, Vocabulary vocabulary) throws IOException {
		SourceText source = SourceText.of(bytes);
		String text = source.text();
		List<Reading> readings = new ArrayList<>();
		Finds found = directly(readings, vocabulary);
		switch (Format.of(file, text, vocabulary)) {
			case POST -> readings.add(PostFile.read(file, source, vocabulary));
			case JSON -> JsonPosts.read(new StringReader(text), new Items(file, source, false, found));
			case LINES -> PostLines.read(file, lines(bytes, text), found);
			case XML -> Feed.read(text, new Items(file, source, true, found));
			case PAGE -> Page.read(text, new Items(file, source, false, found));
			case TABLE -> Table.read(file, lines(bytes, text), found);
		}
		return readings;
	}

	private static void stream(String file, byte[] begin, InputStream content, Found found) throws IOException {
		byte[] head = Arrays.copyOf(begin, HEAD);
		Format format;
		try {
			format = Format.of(file, SourceText.of(head).text(), found.vocabulary());
		}
		catch (RuntimeException | StackOverflowError defeat) {
			found.put(Readings.defeated(file, defeat));
			return;
		}
		switch (format) {
			case LINES -> PostLines.read(file, utf8(head, content), found);
			case JSON -> {
				Items items = new Items(file, null, false, found);
				JsonPosts.read(new Decoded(content, SourceText.charset(head), items::note), items);
			}
			case TABLE -> Table.read(file, utf8(head, content), found);
			case XML -> readFeed(file, content, found);
			default ->
				found.put(new Rejected(file, 0, tooLarge(MAX_SIZE, "split it, or export its posts as JSON Lines")));
		}
	}

	/** On this thread: one such file at a time is what fits into the memory. */
	private static void readFeed(String file, InputStream content, Found found) throws IOException {
		byte[] bytes = content.readNBytes(MAX_FEED + 1);
		if (bytes.length > MAX_FEED) {
			found.put(new Rejected(file, 0, tooLarge(MAX_FEED, "split it, or export its posts as JSON Lines")));
			return;
		}
		Readings.guarded(file, () -> readings(file, bytes, found.vocabulary())).forEach(found::put);
	}

	/** Why a file is not read, and what can be done. */
	static String tooLarge(int maxSize, String remedy) {
		return "larger than " + (maxSize >> 20) + " MiB (" + remedy + ")";
	}

	/** The bytes of the file, so that what is broken in them is told by line. */
	private static InputStream lines(byte[] bytes, String text) {
		boolean split = text.indexOf('\n') < 0 || new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') >= 0;
		return new ByteArrayInputStream(SourceText.charset(bytes).equals(StandardCharsets.UTF_8) && split ? bytes
				: text.getBytes(StandardCharsets.UTF_8));
	}

	private static InputStream utf8(byte[] head, InputStream content) throws IOException {
		return SourceText.charset(head).equals(StandardCharsets.UTF_8) ? content
				: ReaderInputStream.builder()
					.setReader(new InputStreamReader(content, SourceText.charset(head)))
					.setCharset(StandardCharsets.UTF_8)
					.get();
	}

	/** Where a thread that reads a whole file puts what it finds there. */
	static Finds directly(List<Reading> readings, Vocabulary vocabulary) {
		return new Finds() {

			@Override
			public Vocabulary vocabulary() {
				return vocabulary;
			}

			@Override
			public void put(Reading reading) {
				readings.add(reading);
			}

			@Override
			public void put(String file, long size, Callable<List<Reading>> work) {
				readings.addAll(Readings.guarded(file, work));
			}

		};
	}

}
