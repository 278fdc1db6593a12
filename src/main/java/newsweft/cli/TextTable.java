package newsweft.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in aligned columns; a cell that is too wide is cut and ends in an ellipsis; what
 * would steer the terminal is left out.
 */
final class TextTable {

	private static final int WIDEST = 60;

	private final List<List<String>> rows = new ArrayList<>();

	private final int[] widths;

	TextTable(List<String> header) {
		this.widths = new int[header.size()];
		add(header);
	}

	void add(List<String> cells) {
		List<String> row = cells.stream().map(TextTable::fit).toList();
		for (int column = 0; column < row.size(); column++) {
			this.widths[column] = Math.max(this.widths[column], length(row.get(column)));
		}
		this.rows.add(row);
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (List<String> row : this.rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				line.append(cell).append(" ".repeat(this.widths[column] - length(cell) + 2));
			}
			lines.add(line.toString().stripTrailing());
		}
		return lines;
	}

	private static String fit(String cell) {
		String flat = cell.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "");
		return (length(flat) <= WIDEST) ? flat
				: flat.substring(0, flat.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + "…";
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
