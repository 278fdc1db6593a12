package newsweft.corpus;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Languages by their codes, of two letters and of three, and by their English names.
 */
final class Languages {

	private static final Map<String, String> CODES = Arrays.stream(Locale.getISOLanguages())
		.filter((code) -> code.length() == 2)
		.map(Locale::of)
		.flatMap((language) -> Stream
			.of(language.getLanguage(), language.getISO3Language(),
					language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
			.map((name) -> Map.entry(name, language.getLanguage())))
		.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

	private Languages() {
	}

	/**
	 * The tag of a language.
	 * @param name such as {@code en_US}, {@code deu} or {@code Portuguese}
	 * @return a tag of BCP 47; null if it is none
	 */
	static @Nullable String code(String name) {
		String text = name.strip().replace('_', '-');
		int end = text.indexOf('-');
		String language = CODES.get(((end < 0) ? text : text.substring(0, end)).toLowerCase(Locale.ROOT));
		if (language == null) {
			return null;
		}
		try {
			return new Locale.Builder().setLanguageTag(language + ((end < 0) ? "" : text.substring(end)))
				.build()
				.toLanguageTag();
		}
		catch (IllformedLocaleException other) {
			return language;
		}
	}

}
