package newsweft.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a resolution: a number above 0 to 1, or the word that leaves it to the corpus.
 */
final class ResolutionText implements ITypeConverter<ResolutionText.Choice> {

	@Override
	public Choice convert(String text) {
		if (text.equals("auto")) {
			return new Choice(null);
		}
		try {
			double number = Double.parseDouble(text);
			if (number > 0 && number <= 1) {
				return new Choice(number);
			}
		}
		catch (NumberFormatException noNumber) {
			// The message below says the same of both.
		}
		throw new TypeConversionException("\"" + text + "\" is neither a number above 0 to 1 nor \"auto\"");
	}

	/**
	 * What was chosen.
	 *
	 * @param value null for the one that the corpus gives
	 */
	record Choice(@Nullable Double value) {
	}

}
