package newsweft.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By which names the files of a corpus say what.
 */
public final class Vocabulary {

	/** The names that are known without being told. */
	public static final Vocabulary STANDARD = new Vocabulary(Map.of());

	private final Map<Term, List<String>> names = new EnumMap<>(Term.class);

	private final String further;

	private Vocabulary(Map<Term, List<String>> further) {
		this.further = new TreeMap<>(further).toString();
		for (Term term : Term.values()) {
			List<String> all = new ArrayList<>(further.getOrDefault(term, List.of()));
			all.addAll(term.names());
			this.names.put(term, all.stream().map(Vocabulary::plain).distinct().toList());
		}
	}

	/**
	 * The known names and further ones, which come before them.
	 * @param further names of fields by what they say: {@code url}, {@code title},
	 * {@code excerpt}, {@code text}, {@code published-at}, {@code type}, {@code quality},
	 * {@code heat}, {@code published}, {@code author}, {@code provider}, {@code domain},
	 * {@code name}, {@code topics} or {@code related}
	 * @throws IllegalArgumentException if something else is to be said
	 */
	public static Vocabulary with(Map<String, List<String>> further) {
		Map<Term, List<String>> names = new EnumMap<>(Term.class);
		further.forEach((term, fields) -> names.put(term(term), fields));
		return new Vocabulary(names);
	}

	/** In the form of {@link #plain}, the most telling first. */
	List<String> names(Term term) {
		return this.names.get(term);
	}

	/** What was added to the names that are known without being told. */
	String further() {
		return this.further;
	}

	/**
	 * A name without what dialects write differently: {@code Publish_Date} is
	 * {@code publishdate}.
	 */
	static String plain(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
				return name.toLowerCase(Locale.ROOT)
					.chars()
					.filter(Character::isLetterOrDigit)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
			}
		}
		return name;
	}

	private static Term term(String name) {
		return Arrays.stream(Term.values())
			.filter((term) -> plain(term.name()).equals(plain(name)))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nothing is called " + name + "; known are "
					+ Arrays.stream(Term.values())
						.map((term) -> term.name().toLowerCase(Locale.ROOT).replace('_', '-'))
						.collect(Collectors.joining(", "))));
	}

}
