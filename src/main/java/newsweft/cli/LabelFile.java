package newsweft.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import newsweft.corpus.CanonicalUrl;
import newsweft.corpus.Post;
import newsweft.corpus.UnusableUrl;

/**
 * A file in which somebody named the events that articles report: values between tabs,
 * with a header that has the columns {@code url} and {@code event}.
 */
final class LabelFile {

	/** What stands for bytes that are no characters. */
	private static final char REPLACEMENT = '\ufffd';

	private final Path path;

	private final Map<String, String> events = new LinkedHashMap<>();

	private int url = -1;

	private int event = -1;

	private LabelFile(Path path) {
		this.path = path;
	}

	/**
	 * Reads it.
	 * @return the event by the article's key, in the order of the file; not empty
	 * @throws CommandFailed if a column is missing, a line lacks a value, a URL is none
	 * or has two events, or there is no label
	 * @throws IOException if it cannot be read
	 */
	static Map<String, String> read(Path path) throws IOException {
		LabelFile file = new LabelFile(path);
		try (CsvReader<CsvRecord> lines = CsvReader.builder()
			.fieldSeparator('\t')
			.detectBomHeader(true)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowExtraCharsAfterClosingQuote(true)
			.ofCsvRecord(path)) {
			lines.forEach(file::take);
		}
		catch (CsvParseException failure) {
			throw new CommandFailed(path + " has a field that is too long: a quote may not be closed.");
		}
		if (file.events.isEmpty()) {
			throw new CommandFailed(path + " has no labels. Write one in each line, below the header url and event.");
		}
		return file.events;
	}

	private void take(CsvRecord line) {
		List<String> fields = line.getFields().stream().map(String::strip).toList();
		if (this.url < 0) {
			readHeader(line, fields);
		}
		else if (fields.stream().anyMatch((field) -> !field.isEmpty())) {
			readLabel(line, field(fields, this.url), field(fields, this.event));
		}
	}

	private void readHeader(CsvRecord line, List<String> fields) {
		List<String> names = fields.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
		for (String name : new String[] { "url", "event" }) {
			if (!names.contains(name)) {
				throw failure(line, "the header has no column " + name
						+ ". Name the columns url and event there, with a tab between them.");
			}
		}
		this.url = names.indexOf("url");
		this.event = names.indexOf("event");
	}

	private void readLabel(CsvRecord line, String address, String name) {
		if (address.isEmpty() || name.isEmpty()) {
			throw failure(line, "the " + (address.isEmpty() ? "url" : "event")
					+ " is missing. Write both with a tab between them, or take the line out.");
		}
		if (address.indexOf(REPLACEMENT) >= 0 || name.indexOf(REPLACEMENT) >= 0) {
			throw failure(line, "it is not written in UTF-8. Save the file as UTF-8.");
		}
		String former = this.events.putIfAbsent(key(line, address), name);
		if (former != null && !former.equals(name)) {
			throw failure(line, address + " is labelled " + name + " here and " + former
					+ " above. An article has one event: take one of the two lines out.");
		}
	}

	private String key(CsvRecord line, String address) {
		try {
			return address.startsWith(Post.WITHOUT_URL) ? address : CanonicalUrl.of(address);
		}
		catch (UnusableUrl failure) {
			throw failure(line, failure.getMessage() + ". Write the article's whole address, with https://.");
		}
	}

	private CommandFailed failure(CsvRecord line, String reason) {
		return new CommandFailed(this.path + ", line " + line.getStartingLineNumber() + ": " + reason);
	}

	private static String field(List<String> fields, int column) {
		return (column < fields.size()) ? fields.get(column) : "";
	}

}
