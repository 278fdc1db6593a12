package newsweft.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
			this.names.put(term, all.stream().flatMap(Vocabulary::spellings).distinct().toList());
		}
	}

	/**
	 * The known names and further ones, which come before them.
	 * @param further names of fields by what they say: {@code url}, {@code title},
	 * {@code excerpt}, {@code text}, {@code published-at}, {@code type}, {@code quality},
	 * {@code heat}, {@code published}, {@code author}, {@code language},
	 * {@code provider}, {@code domain}, {@code topics}, {@code related} and what else
	 * {@link Term} has; {@code source.url} is the field {@code url} within {@code source}
	 * @throws UnknownTerm if something else is to be said
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

	/** Whether a field of this name can make a post: it says a title or a URL. */
	boolean namesPost(String name) {
		String plain = plain(name);
		return names(Term.URL).contains(plain) || names(Term.TITLE).contains(plain);
	}

	/** The name as a whole, and as that of a field within a field. */
	private static Stream<String> spellings(String name) {
		return (name.indexOf('.') < 0) ? Stream.of(plain(name)) : Stream.of(plain(name),
				Arrays.stream(name.split("\\.")).map(Vocabulary::plain).collect(Collectors.joining(".")));
	}

	/**
	 * A name without what dialects write differently: {@code Publish_Date} is
	 * {@code publishdate}.
	 */
	static String plain(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
				return reduced(name);
			}
		}
		return name;
	}

	private static String reduced(String name) {
		StringBuilder plain = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			if (Character.isLetterOrDigit(name.charAt(i))) {
				plain.append(Character.toLowerCase(name.charAt(i)));
			}
		}
		return plain.toString();
	}

	private static Term term(String name) {
		return Arrays.stream(Term.values())
			.filter((term) -> plain(term.name()).equals(plain(name)))
			.findFirst()
			.orElseThrow(() -> new UnknownTerm(name));
	}

}
