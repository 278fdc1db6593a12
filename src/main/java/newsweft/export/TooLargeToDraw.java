package newsweft.export;

import java.util.Locale;

/** A graph has more nodes or edges than a picture can show. */
public final class TooLargeToDraw extends RuntimeException {

	private static final long serialVersionUID = 1;

	TooLargeToDraw(long number, String parts, long most) {
		super(String.format(Locale.ROOT, "A picture of %,d %s shows nothing: %,d are the most. Narrow the part, or "
				+ "write it as gexf, which Gephi draws.", number, parts, most));
	}

}
