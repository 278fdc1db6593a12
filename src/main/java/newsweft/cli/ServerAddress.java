package newsweft.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a Neo4j server. */
final class ServerAddress implements ITypeConverter<String> {

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	@Override
	public String convert(String text) {
		try {
			URI address = new URI(text);
			if (address.getScheme() != null && SCHEMES.contains(address.getScheme()) && address.getHost() != null) {
				return text;
			}
		}
		catch (URISyntaxException noAddress) {
			// The message below says the same of both.
		}
		throw new TypeConversionException("\"" + text
				+ "\" is no address of a Neo4j server; name one such as bolt://localhost:7687 or neo4j+s://db.example");
	}

}
