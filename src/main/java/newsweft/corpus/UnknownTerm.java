package newsweft.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown where names of fields are mapped to something that nobody can say of an article.
 */
public final class UnknownTerm extends IllegalArgumentException {

	UnknownTerm(String term) {
		super("newsweft.corpus.mappings." + term + " maps to nothing that a post can say. Use one of "
				+ Arrays.stream(Term.values())
					.map((known) -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'))
					.collect(Collectors.joining(", "))
				+ ".");
	}

}
