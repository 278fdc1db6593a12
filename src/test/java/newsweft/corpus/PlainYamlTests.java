package newsweft.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read as plain YAML is what SnakeYAML reads, to the line; and it is most of what
 * looks plain.
 */
class PlainYamlTests {

	private static final Arbitrary<String> KEYS = Arbitraries.of("title", "url", "a", "b", "a.b", "publish-date", "_x",
			"2020", "null", "é");

	private static final Arbitrary<String> SCALARS = Arbitraries.oneOf(Arbitraries.of("1984", "-1", "--", "---", "...",
			"null", "~", "[]", "''", "\"\"", "true", "a:b", "a#b:c", "https://e.example/a?x=1#y",
			"2020-01-18T10:15:00Z", "it's", "a, b [c] {d}", "x\u00a0", "“quoted”", "\ud83d\ude00", "'it''s: #1'",
			"'\\'", "\"say \\\"hi\\\"\"", "\"a: b # c\"", "\"\\\\\"", "\"/ '\"", "<<", "=", "a   b"),
			Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20));

	private static final Arbitrary<String> FRAGMENTS = Arbitraries.oneOf(
			Arbitraries.of(" ", "  ", "\n", "\n\n", "-", "- ", "\n- ", "\n  ", ":", ": ", ":\n", "#", " #", "\"", "'",
					"''", "\\", "\\\"", "\\n", "\\/", "[", "]", "[]", "{", "}", "{}", "|", ">", "&a", "*a", "!",
					"!!str ", "?", "? ", "%", "@", "`", ",", "<<: ", "---", "---\n", "...", "\t", "\r", "\u0085",
					"\u00a0", "\u2028", "\ufeff", "\ud83d", "\ude00", "\u0007", "~", "null", "a: b\n", "a"),
			Arbitraries.strings().ofMaxLength(2));

	@Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
	void plainDocumentsAreReadAsSnakeYamlDoes(@ForAll("documents") String document) {
		assertThat(plain(document)).isNotNull();
	}

	@Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
	void changedDocumentsAreReadAsSnakeYamlDoesOrNotAtAll(@ForAll("documents") String document,
			@ForAll("changes") List<Change> changes) {
		String changed = document;
		for (Change change : changes) {
			changed = change.of(changed);
		}
		Statistics.label("read")
			.collect(plain(changed) != null)
			.coverage((read) -> read.check(true).percentage((share) -> share > 20 && share < 80));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "a", "a:b", "a: b: c", "a: b:", "a: b # c", "# c\na: b", "a: [b]", "a: {}",
			"a: \"\\/\"", "a: |\n  b", "a: b\n  c", "a: \"b\\n\"", "a: \"b\n  c\"", "a: &x b", "a: !x b", "? a\n: b",
			"\"a\": b", "a : b", "\ta: b", "a:\tb", "a: b\u2028", "a: -", "a: - b", "a:\n  b: c\n d: e", "- a\nb: c",
			"a: b\n- c", "a: 'b", "a: 'b'c'", "a: \"b\\\"", "%YAML 1.1\n---\na: b", "--- a: b", "a:\n\n  b" })
	void leavesWhatIsNotPlain(String document) {
		assertThat(PlainYaml.read(document, 2)).isNull();
	}

	@Test
	void leavesWhatIsNestedTooDeep() {
		String nested = "- ".repeat(21) + "a";
		assertThat(PlainYaml.read("- ".repeat(10) + "a", 2)).isEqualTo(Yaml.readAll("- ".repeat(10) + "a", 2));
		assertThat(PlainYaml.read(nested, 2)).isNull();
	}

	/** As read plainly; null if it was left. */
	private static @Nullable Value plain(String document) {
		Value plain = PlainYaml.read(document, 2);
		if (plain != null) {
			Value whole = Yaml.readAll(document, 2);
			assertThat(plain).isEqualTo(whole);
			// Which shows the order of fields too.
			assertThat(plain).hasToString(whole.toString());
		}
		return plain;
	}

	@Provide
	Arbitrary<String> documents() {
		return block(3).map((lines) -> String.join("\n", lines) + "\n");
	}

	@Provide
	Arbitrary<List<Change>> changes() {
		return Combinators
			.combine(Arbitraries.of(Change.Kind.class), Arbitraries.doubles().between(0, 1),
					Arbitraries.integers().between(1, 4), FRAGMENTS)
			.as(Change::new)
			.list()
			.ofMinSize(1)
			.ofMaxSize(2);
	}

	private static Arbitrary<List<String>> block(int depth) {
		return Arbitraries.oneOf(several(field(depth)), several(item(depth)));
	}

	private static Arbitrary<List<String>> several(Arbitrary<List<String>> part) {
		return part.list().ofMinSize(1).ofMaxSize(4).map((parts) -> parts.stream().flatMap(List::stream).toList());
	}

	private static Arbitrary<List<String>> field(int depth) {
		Arbitrary<List<String>> line = Combinators.combine(KEYS, Arbitraries.of(": ", ":  "), SCALARS, blanks())
			.as((key, colon, scalar, blanks) -> joined(key + colon + scalar, blanks));
		Arbitrary<List<String>> empty = KEYS.map((key) -> List.of(key + ":"));
		if (depth == 0) {
			return Arbitraries.oneOf(line, empty);
		}
		Arbitrary<List<String>> list = Combinators.combine(KEYS, several(item(depth - 1)))
			.as((key, items) -> joined(key + ":", items));
		Arbitrary<List<String>> nested = Combinators.combine(KEYS, indented(depth - 1))
			.as((key, below) -> joined(key + ":", below));
		return Arbitraries.oneOf(line, empty, list, nested);
	}

	private static Arbitrary<List<String>> item(int depth) {
		Arbitrary<List<String>> line = Combinators.combine(SCALARS, blanks())
			.as((scalar, blanks) -> joined("- " + scalar, blanks));
		return (depth == 0) ? line : Arbitraries.oneOf(line, indented(depth - 1).map((below) -> joined("-", below)),
				indented(depth - 1).map((below) -> {
					List<String> compact = new ArrayList<>(below);
					compact.set(0, "-" + below.getFirst().substring(1));
					return (below.getFirst().charAt(1) == ' ') ? compact : joined("-", below);
				}));
	}

	private static Arbitrary<List<String>> indented(int depth) {
		return Combinators.combine(block(depth), Arbitraries.integers().between(1, 4))
			.as((lines, indent) -> lines.stream().map((line) -> " ".repeat(indent) + line).toList());
	}

	/** And what is invisible at the end of a line. */
	private static Arbitrary<List<String>> blanks() {
		return Arbitraries.of(List.of(), List.of(), List.of(), List.of(""), List.of("   ", ""));
	}

	private static List<String> joined(String first, List<String> rest) {
		return Stream.concat(Stream.of(first), rest.stream()).toList();
	}

	/**
	 * What somebody does to a document.
	 *
	 * @param place between its begin, 0, and its end, 1
	 * @param length in characters, or in lines
	 */
	record Change(Kind kind, double place, int length, String fragment) {

		String of(String text) {
			int at = (int) (this.place * text.length());
			return switch (this.kind) {
				case PUT_IN -> text.substring(0, at) + this.fragment + text.substring(at);
				case LOST -> text.substring(0, at) + text.substring(Math.min(text.length(), at + this.length));
				case INDENTED ->
					ofLines(text, (lines, line) -> lines.set(line, " ".repeat(this.length) + lines.get(line)));
				case OUTDENTED -> ofLines(text, (lines, line) -> lines.set(line,
						lines.get(line).replaceFirst("^ {1," + this.length + "}", "")));
				case JOINED -> ofLines(text, (lines, line) -> {
					String removed = lines.remove((int) line);
					lines.set(line % lines.size(), removed + lines.get(line % lines.size()));
				});
				case SWAPPED ->
					ofLines(text, (lines, line) -> Collections.swap(lines, line, (line + this.length) % lines.size()));
			};
		}

		private String ofLines(String text, BiConsumer<List<String>, Integer> change) {
			List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
			if (lines.size() > 1) {
				change.accept(lines, (int) (this.place * (lines.size() - 1)));
			}
			return String.join("\n", lines);
		}

		enum Kind {

			PUT_IN, LOST, INDENTED, OUTDENTED, JOINED, SWAPPED

		}

	}

}
