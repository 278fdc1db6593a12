package newsweft.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of RFC 4180, section 2, and nothing else. */
final class Rfc4180 {

	private static final Pattern FIELD = Pattern
		.compile("(?:\"(?<quoted>(?:[^\"]|\"\")*+)\"|(?<plain>[^\",\r\n]*+))(?<end>,|\r\n|\\z)");

	private Rfc4180() {
	}

	static List<List<Cell>> read(String text) {
		List<List<Cell>> rows = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		Matcher field = FIELD.matcher(text);
		int position = 0;
		while (position < text.length()) {
			if (!field.find(position) || field.start() != position) {
				throw new IllegalArgumentException("No field at " + position);
			}
			String quoted = field.group("quoted");
			row.add((quoted != null) ? new Cell(quoted.replace("\"\"", "\""), true)
					: new Cell(field.group("plain"), false));
			if (!field.group("end").equals(",")) {
				rows.add(row);
				row = new ArrayList<>();
			}
			position = field.end();
		}
		return rows;
	}

	record Cell(String text, boolean quoted) {

		boolean isPresent() {
			return this.quoted || !this.text.isEmpty();
		}

	}

}
