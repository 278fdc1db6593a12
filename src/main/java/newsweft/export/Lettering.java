package newsweft.export;

import java.util.List;

/** How much room words need, as near as one comes without the font. */
final class Lettering {

	private static final int FIRST_WIDE = 0x1100;

	private static final String NARROW = " fijlrt.,:;'|!()[]-";

	private static final int LONGEST = 500;

	private static final double ROUNDING = 0.01;

	private Lettering() {
	}

	/**
	 * How long words are.
	 * @param size the height of the letters
	 */
	static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(Lettering::width).sum();
	}

	private static double width(int letter) {
		if (letter >= FIRST_WIDE) {
			return 1;
		}
		if (NARROW.indexOf(letter) >= 0) {
			return 0.3;
		}
		return Character.isUpperCase(letter) ? 0.7 : 0.56;
	}

	/**
	 * Words on one line.
	 * @param most how many letters
	 */
	static String shortened(String text, int most) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (line.codePointCount(0, line.length()) <= most) ? line
				: line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
	}

	/**
	 * Words on one line or two.
	 * @param most how many letters on each
	 * @return the lines, the first with the space or hyphen at its end
	 */
	static List<String> wrapped(String text, int most) {
		String line = text.replaceAll("\\s+", " ").strip();
		if (line.codePointCount(0, line.length()) <= most) {
			return List.of(line);
		}
		int end = line.offsetByCodePoints(0, most);
		int space = Math.max(line.lastIndexOf(' ', end), line.lastIndexOf('-', end - 1));
		int cut = (space > end / 3) ? space + 1 : end;
		return List.of(line.substring(0, cut), shortened(line.substring(cut), most));
	}

	/**
	 * As many words as there is room for on one line.
	 * @param size the height of the letters
	 */
	static String fitting(String text, double size, double room) {
		int most = Math.min(text.length(), LONGEST);
		String line = shortened(text, most);
		while (most > 1 && width(line, size) > room + ROUNDING) {
			most--;
			line = shortened(text, most);
		}
		return line;
	}

}
