package newsweft.cli;

import java.util.Locale;

import newsweft.export.Export;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number within bounds. */
abstract sealed class WholeNumber implements ITypeConverter<Integer> {

	private final int least;

	private final int most;

	WholeNumber(int least, int most) {
		this.least = least;
		this.most = most;
	}

	@Override
	public Integer convert(String text) {
		try {
			int number = Integer.parseInt(text);
			if (this.least <= number && number <= this.most) {
				return number;
			}
		}
		catch (NumberFormatException noNumber) {
			// The message below says the same of both.
		}
		throw new TypeConversionException(
				String.format(Locale.ROOT, "\"%s\" is no whole number from %,d to %,d", text, this.least, this.most));
	}

	/** A number of steps around a node, as many as a view takes. */
	static final class Depth extends WholeNumber {

		Depth() {
			super(1, 5);
		}

	}

	/** How many pixels to the point. */
	static final class Scale extends WholeNumber {

		Scale() {
			super(1, Export.LARGEST_SCALE);
		}

	}

	/** A number of things, perhaps none. */
	static final class Count extends WholeNumber {

		Count() {
			super(0, Integer.MAX_VALUE);
		}

	}

	/** A number of rows. */
	static final class Rows extends WholeNumber {

		Rows() {
			super(1, Integer.MAX_VALUE);
		}

	}

	/** A port; 0 picks a free one. */
	static final class Port extends WholeNumber {

		Port() {
			super(0, 65_535);
		}

	}

}
