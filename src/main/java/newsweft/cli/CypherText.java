package newsweft.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a statement, which must say something. */
final class CypherText implements ITypeConverter<String> {

	@Override
	public String convert(String text) {
		if (text.isBlank()) {
			throw new TypeConversionException(
					"the statement is empty; write one such as \"MATCH (n) RETURN count(n)\"");
		}
		return text;
	}

}
