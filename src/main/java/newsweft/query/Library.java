package newsweft.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import newsweft.neo4j.CypherCatalogue;
import org.springframework.stereotype.Component;

/**
 * The queries in {@code cypher/library/}. The header of each file gives the title in its
 * first line, then the description, then its group, {@code // group: NAME}, and a line
 * for each parameter: {@code // $name: type, meaning, default VALUE}.
 */
@Component
public final class Library {

	private static final Pattern PARAMETER = Pattern
		.compile("\\$(\\w+): (string|integer|float|boolean|date|list of string), (.+), default (.+)");

	private static final String GROUP = "group: ";

	private final List<LibraryQuery> queries;

	Library(CypherCatalogue cypher) {
		this.queries = cypher.folder("library")
			.entrySet()
			.stream()
			.map((file) -> read(file.getKey(), file.getValue()))
			.toList();
	}

	/**
	 * All of them.
	 * @return in alphabetical order of their names
	 */
	public List<LibraryQuery> queries() {
		return this.queries;
	}

	/**
	 * One of them.
	 * @param name the name of its file without the extension
	 * @return empty if there is none of that name
	 */
	public Optional<LibraryQuery> find(String name) {
		return this.queries.stream().filter((query) -> query.name().equals(name)).findFirst();
	}

	private static LibraryQuery read(String name, String file) {
		List<String> prose = new ArrayList<>();
		List<LibraryQuery.Parameter> parameters = new ArrayList<>();
		String group = "";
		List<String> lines = file.lines().toList();
		int line = 0;
		while (line < lines.size() && lines.get(line).startsWith("//")) {
			String text = lines.get(line).substring(2).strip();
			Matcher parameter = PARAMETER.matcher(text);
			if (parameter.matches()) {
				parameters.add(parameter(parameter));
			}
			else if (text.startsWith(GROUP)) {
				group = text.substring(GROUP.length());
			}
			else if (!text.startsWith("returns:") && !text.startsWith("rows:")) {
				prose.add(text);
			}
			line++;
		}
		return new LibraryQuery(name, prose.getFirst(), String.join(" ", prose.subList(1, prose.size())), group,
				String.join("\n", lines.subList(line, lines.size())), parameters);
	}

	private static LibraryQuery.Parameter parameter(Matcher header) {
		String type = header.group(2);
		String value = header.group(4);
		Object defaultValue = switch (type) {
			case "integer" -> Long.valueOf(value);
			case "float" -> Double.valueOf(value);
			case "boolean" -> Boolean.valueOf(value);
			case "list of string" -> List.of(value.split(", "));
			default -> value;
		};
		return new LibraryQuery.Parameter(header.group(1), type, header.group(3), defaultValue);
	}

}
