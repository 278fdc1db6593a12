package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/** A small graph of everything that a file format may stumble over. */
final class HostileGraph {

	static final String A = "article:a.example/?q=<1>&r=\"2\"";

	static final String B = "article:b.example/a_x002F_b";

	static final String C = "topic:🕵 مراقبة";

	static final String LINES = "a\nb\r\nc\rd\te  f ";

	static final String LETTERS = "🕵🏽‍♀️ 𝕏 é \u202Eשלום\u202C مرحبا";

	static final String LONG = "0123456789abcdef".repeat(1 << 16);

	/** Control characters, noncharacters and both halves of a surrogate pair alone. */
	static final String ILLEGAL = "a\u0000b\u0008c\uFFFEd\uFFFFe\uD800f\uDC00g";

	/** A name from which a script could go on with commands of its own. */
	static final String UNSAFE = "a`b\\u0060 {x: 1}) DETACH DELETE n //";

	static final String ILLEGAL_IN_XML_GONE = "abcdefg";

	static final String ILLEGAL_IN_UTF8_GONE = "a\u0000b\u0008c\uFFFEd\uFFFFefg";

	private HostileGraph() {
	}

	/** This graph as a file; the first and the third of its nodes have a look. */
	static byte[] as(Format format) throws IOException {
		return as(format, subgraph());
	}

	/** A graph with its nodes as a file. */
	static byte[] as(Format format, Subgraph graph) throws IOException {
		Looks looks = Looks
			.of(Map.of(A, new Looks.Look(10, -20, 8.0, "#ff0080"), C, new Looks.Look(-30, 40, null, null)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(new Export(graph, Provenance.of(graph), looks), out);
		return out.toByteArray();
	}

	static Subgraph subgraph() {
		List<Node> nodes = List.of(new Node(A, "Article", "Say \"cheese\" & <smile>", ofA()),
				new Node(B, "Article", "Twins", Map.of("mixed", "one", "empty", "", "spaces", "  ", "lines", LINES)),
				new Node(C, "Topic", "مراقبة", Map.of()));
		List<Edge> edges = List.of(edge("RELATED", A, B, Map.of("rank", 1L)),
				edge("SIMILAR", A, B, Map.of("score", 0.5, "terms", List.of("a, b", "\"c\""))),
				new Edge("RELATED " + A + " " + B + " 2", "RELATED", A, B, Map.of("rank", 2L)),
				edge("RELATED", B, A, Map.of("type", "t", "key", "k", "Source", "s")),
				edge("RELATED", A, A, Map.of("lines", LINES, "rank", -3L)), edge("ABOUT", A, C, Map.of()));
		return new Subgraph(nodes, edges, new Figures(3, 7, "degree"));
	}

	/** The same with what only a database has. */
	static Subgraph inADatabase() {
		Map<String, Object> properties = Map.ofEntries(Map.entry("key", "s"), Map.entry("whole", 3.0),
				Map.entry("none", Double.NaN), Map.entry("endless", Double.NEGATIVE_INFINITY),
				Map.entry("least", Long.MIN_VALUE), Map.entry("local", LocalDateTime.of(1969, 7, 20, 20, 17)),
				Map.entry("hour", LocalTime.of(20, 17, 40)),
				Map.entry("zoned", ZonedDateTime.of(2020, 1, 2, 3, 4, 5, 6, ZoneId.of("Europe/Stockholm"))),
				Map.entry("offset", ZonedDateTime.of(2020, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(-3))),
				Map.entry("empty", List.of()), Map.entry("yes", true), Map.entry("numbers", List.of(1L, 2L)),
				Map.entry(UNSAFE, "\\u0027 \\' ' \\\\ \u2028 \u007f ;\n// {$x}"));
		Node story = new Node("story:s", "Story", "s", properties);
		Node foreign = new Node("node:4:x:1", UNSAFE, "x", Map.of("name", "\\"));
		Subgraph graph = subgraph();
		return new Subgraph(Stream.concat(graph.nodes().stream(), Stream.of(story, foreign)).toList(),
				Stream
					.concat(graph.edges().stream(),
							Stream.of(new Edge("x", UNSAFE, story.id(), foreign.id(), Map.of(UNSAFE, 1L))))
					.toList(),
				graph.figures());
	}

	/** What of some properties a database can hold. */
	static Map<String, Object> storable(Map<String, Object> properties) {
		Map<String, Object> storable = new TreeMap<>(properties);
		storable.replaceAll((name, value) -> value.equals(ILLEGAL) ? ILLEGAL_IN_UTF8_GONE : value);
		return storable;
	}

	private static Map<String, Object> ofA() {
		return Map.ofEntries(Map.entry("altTitles", List.of("one", "two,\n\"three\"")), Map.entry("day", moonDay()),
				Map.entry("full", true), Map.entry("heat", -1L), Map.entry("id", 12L), Map.entry("illegal", ILLEGAL),
				Map.entry("Kind", "sort"), Map.entry("label", "its own"), Map.entry("letters", LETTERS),
				Map.entry("lines", LINES), Map.entry("long", LONG), Map.entry("mixed", 1L),
				Map.entry("publishedAt", moonDay().atTime(20, 17).atZone(ZoneId.of("UTC"))), Map.entry("score", 1.0E-7),
				Map.entry("sum", "=1+2"));
	}

	private static LocalDate moonDay() {
		return ZonedDateTime.parse("1969-07-20T20:17:40Z").toLocalDate();
	}

	private static Edge edge(String kind, String source, String target, Map<String, Object> properties) {
		return new Edge(kind + " " + source + " " + target, kind, source, target, properties);
	}

	/**
	 * What every node has in a file, as text: properties under the names that they get.
	 */
	static Map<String, Map<String, String>> nodesAsText(String illegal) {
		return Map.of(A,
				Map.ofEntries(Map.entry("kind", "Article"), Map.entry("label", "Say \"cheese\" & <smile>"),
						Map.entry("altTitles", "[\"one\",\"two,\\n\\\"three\\\"\"]"), Map.entry("day", "1969-07-20"),
						Map.entry("full", "true"), Map.entry("heat", "-1"), Map.entry("id_", "12"),
						Map.entry("illegal", illegal), Map.entry("Kind_", "sort"), Map.entry("label_", "its own"),
						Map.entry("letters", LETTERS), Map.entry("lines", LINES), Map.entry("long", LONG),
						Map.entry("mixed", "1"), Map.entry("publishedAt", "1969-07-20T20:17:00Z"),
						Map.entry("score", "1.0E-7"), Map.entry("sum", "=1+2")),
				B,
				Map.of("kind", "Article", "label", "Twins", "mixed", "one", "empty", "", "spaces", "  ", "lines",
						LINES), //
				C, Map.of("kind", "Topic", "label", "مراقبة"));
	}

	/** What every edge has in a file, by its id. */
	static Map<String, Map<String, String>> edgesAsText() {
		return Map.of("RELATED " + A + " " + B, //
				Map.of("source", A, "target", B, "kind", "RELATED", "rank", "1"), //
				"SIMILAR " + A + " " + B,
				Map.of("source", A, "target", B, "kind", "SIMILAR", "score", "0.5", "terms",
						"[\"a, b\",\"\\\"c\\\"\"]"), //
				"RELATED " + A + " " + B + " 2", //
				Map.of("source", A, "target", B, "kind", "RELATED", "rank", "2"), //
				"RELATED " + B + " " + A,
				Map.of("source", B, "target", A, "kind", "RELATED", "type_", "t", "key_", "k", "Source_", "s"), //
				"RELATED " + A + " " + A,
				Map.of("source", A, "target", A, "kind", "RELATED", "lines", LINES, "rank", "-3"), //
				"ABOUT " + A + " " + C, Map.of("source", A, "target", C, "kind", "ABOUT"));
	}

}
