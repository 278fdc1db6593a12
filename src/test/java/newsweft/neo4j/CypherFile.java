package newsweft.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file below {@code cypher/}.
 *
 * @param name folder and file name
 * @param header the lines of the comment at its top, without the slashes
 * @param statement the rest
 */
record CypherFile(String name, List<String> header, String statement) {

	private static final Path ROOT = Path.of("cypher");

	private static final Pattern DECLARATION = Pattern.compile("(\\$\\w+(?:, \\$\\w+)*): \\S.*");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/** Comments, text and quoted names: a dollar sign in them is no parameter. */
	private static final Pattern NO_CODE = Pattern
		.compile("//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`", Pattern.DOTALL);

	static CypherFile of(String name, String text) {
		List<String> lines = text.lines().toList();
		List<String> header = lines.stream().takeWhile((line) -> line.startsWith("//")).toList();
		return new CypherFile(name, header.stream().map((line) -> line.substring(2).strip()).toList(),
				lines.stream().skip(header.size()).collect(Collectors.joining("\n")));
	}

	/** All of them, in alphabetical order. */
	static List<CypherFile> all() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT)) {
			List<CypherFile> all = new ArrayList<>();
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				all.add(of(ROOT.relativize(file).toString(), Files.readString(file)));
			}
			return all;
		}
	}

	/** What is wrong with it; empty if it is as the house style wants it. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (this.header.isEmpty() || this.header.getFirst().isBlank() || isFormal(this.header.getFirst())) {
			faults.add("the purpose is missing");
		}
		if (this.header.stream().noneMatch((line) -> line.startsWith("returns: "))) {
			faults.add("the line returns: is missing");
		}
		if (this.header.stream().noneMatch((line) -> line.startsWith("rows: "))) {
			faults.add("the line rows: is missing");
		}
		if (!declaredParameters().equals(usedParameters())) {
			faults.add("the header declares " + declaredParameters() + ", the statement uses " + usedParameters());
		}
		return faults;
	}

	private Set<String> declaredParameters() {
		return parameters(this.header.stream()
			.map(DECLARATION::matcher)
			.filter(Matcher::matches)
			.map((declaration) -> declaration.group(1))
			.collect(Collectors.joining(" ")));
	}

	private Set<String> usedParameters() {
		return parameters(NO_CODE.matcher(this.statement).replaceAll(" "));
	}

	private static Set<String> parameters(String text) {
		return PARAMETER.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isFormal(String line) {
		return line.startsWith("$") || line.startsWith("returns:") || line.startsWith("rows:");
	}

	@Override
	public String toString() {
		return this.name;
	}

}
