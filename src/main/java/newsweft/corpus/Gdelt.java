package newsweft.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exports of GDELT, which have tabs between their columns and do not name them: its
 * events, their mentions and its knowledge graph (GDELT 2.0 code books).
 */
final class Gdelt {

	private static final Pattern PAGE_TITLE = Pattern.compile("<PAGE_TITLE>([^<]*)</PAGE_TITLE>");

	/** Where the knowledge graph has what it calls extras, a piece of XML. */
	static final String EXTRAS = "V2EXTRASXML";

	private static final List<String> EVENTS = columns(61, "GLOBALEVENTID", 0, "SQLDATE", 1, "DATEADDED", 59,
			"SOURCEURL", 60);

	private static final List<String> MENTIONS = columns(16, "GLOBALEVENTID", 0, "MentionTimeDate", 2,
			"MentionSourceName", 4, "MentionIdentifier", 5);

	private static final List<String> GRAPH = columns(27, "GKGRECORDID", 0, "V2.1DATE", 1, "V2SOURCECOMMONNAME", 3,
			"V2DOCUMENTIDENTIFIER", 4, "V1THEMES", 7, EXTRAS, 26);

	private Gdelt() {
	}

	/**
	 * The names of the columns of an export; those without interest are empty.
	 * @param row the first one
	 * @return empty if it is none
	 */
	static Optional<List<String>> columns(List<String> row) {
		return List.of(EVENTS, MENTIONS, GRAPH)
			.stream()
			.filter((columns) -> columns.size() == row.size() && isUrl(row.get(address(columns)))
					&& row.getFirst().matches("\\d+(-T?\\d+)?"))
			.findFirst();
	}

	/** The title of an article, from the extras of the knowledge graph. */
	static String title(String extras) {
		Matcher title = PAGE_TITLE.matcher(extras);
		return title.find() ? title.group(1) : "";
	}

	private static int address(List<String> columns) {
		return Math.max(columns.indexOf("SOURCEURL"),
				Math.max(columns.indexOf("MentionIdentifier"), columns.indexOf("V2DOCUMENTIDENTIFIER")));
	}

	private static boolean isUrl(String text) {
		return text.startsWith("http://") || text.startsWith("https://");
	}

	private static List<String> columns(int count, Object... namesAndPlaces) {
		String[] columns = new String[count];
		Arrays.fill(columns, "");
		for (int i = 0; i < namesAndPlaces.length; i += 2) {
			columns[(int) namesAndPlaces[i + 1]] = (String) namesAndPlaces[i];
		}
		return List.of(columns);
	}

}
