package newsweft.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a table: lines, joined while a quote is open. One that is never closed
 * costs its own line alone, so that the rows below it are read.
 */
final class TableRows {

	/** In bytes. */
	static final int MAX_ROW = 1 << 20;

	private static final int MAX_LINES = 1000;

	private final Lines lines;

	/** What was read on the search for a closing quote. */
	private final Deque<byte[]> ahead = new ArrayDeque<>();

	private int line;

	TableRows(InputStream content) {
		this.lines = new Lines(content, MAX_ROW);
	}

	/** The next row that is not blank, or null after the last. */
	@Nullable Row next() throws IOException {
		byte[] first = line();
		while (first != null && isBlank(first)) {
			this.line++;
			first = line();
		}
		if (first == null) {
			return null;
		}
		List<byte[]> row = new ArrayList<>(List.of(first));
		int size = first.length;
		boolean open = isOdd(first);
		while (open && row.size() < MAX_LINES && size < MAX_ROW) {
			byte[] further = line();
			if (further == null) {
				break;
			}
			row.add(further);
			size += further.length;
			open = !isOdd(further);
		}
		if (open) {
			row.subList(1, row.size()).reversed().forEach(this.ahead::addFirst);
			row = List.of(first);
		}
		Row found = new Row(this.line + 1, joined(row));
		this.line += row.size();
		return found;
	}

	private byte @Nullable [] line() throws IOException {
		return this.ahead.isEmpty() ? this.lines.next() : this.ahead.removeFirst();
	}

	private static boolean isBlank(byte[] line) {
		for (byte c : line) {
			if (c != ' ' && c != '\t' && c != '\r') {
				return false;
			}
		}
		return true;
	}

	private static boolean isOdd(byte[] line) {
		boolean odd = false;
		for (byte c : line) {
			odd ^= c == '"';
		}
		return odd;
	}

	private static byte[] joined(List<byte[]> lines) {
		if (lines.size() == 1) {
			return lines.getFirst();
		}
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (byte[] line : lines) {
			joined.writeBytes(line);
			joined.write('\n');
		}
		return joined.toByteArray();
	}

	/**
	 * A row.
	 *
	 * @param line on which it begins, counted from 1
	 */
	record Row(int line, byte[] content) {
	}

}
