package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.graph.Edge;
import newsweft.graph.Kind;
import newsweft.graph.Node;

/**
 * Writes a Cypher script that makes the same graph in an empty Neo4j, 5 or newer, by
 * cypher-shell or in Neo4j Browser.
 * <p>
 * Before the first node of a kind stands the constraint that its key is unique; nodes
 * come many in a statement, and relationships find their ends by these keys. A node
 * without a key of its own gets its id as {@code newsweftId}. No string has a line break
 * in it, so that a semicolon at the end of a line always ends a statement.
 */
final class CypherScript {

	private static final String FOREIGN_KEY = "newsweftId";

	private static final Map<Kind, Key> KEYS = Arrays.stream(Kind.values())
		.collect(Collectors.toMap(Function.identity(), Key::of));

	private static final int MOST_ROWS = 500;

	/** Statements that wait for more rows. */
	private static final int MOST_OPEN = 200;

	/** In characters. */
	private static final int LARGEST = 1 << 16;

	private final Writer out;

	private final Map<Shape, Rows> statements = new LinkedHashMap<>();

	private final Map<Match, String> matches = new HashMap<>();

	private final Set<Key> constrained = new HashSet<>();

	/** The kinds of the nodes without a key of their own, by id. */
	private final Map<String, String> foreign = new HashMap<>();

	private CypherScript(OutputStream out) {
		this.out = TextFile.to(out);
	}

	static void write(Export export, OutputStream out) throws IOException {
		CypherScript script = new CypherScript(out);
		for (String line : export.provenance().text().lines().toList()) {
			script.out.write(CypherLiteral.comment(line) + "\n");
		}
		export.nodes(script::write);
		script.end();
		export.edges(script::write);
		script.end();
		script.out.flush();
	}

	private void write(Node node) throws IOException {
		Map<String, Object> row = new TreeMap<>(node.properties());
		boolean keyed = Kind.ofLabel(node.kind())
			.filter((kind) -> node.id().equals(kind.id(String.valueOf(row.get(kind.keyProperty())))))
			.isPresent();
		if (!keyed) {
			this.foreign.put(node.id(), node.kind());
			row.put(FOREIGN_KEY, node.id());
		}
		Key key = key(node.id());
		if (this.constrained.add(key)) {
			this.out.write("CREATE CONSTRAINT IF NOT EXISTS FOR (n:" + key.label() + ") REQUIRE n." + key.property()
					+ " IS UNIQUE;\n");
		}
		add("CREATE (n:" + key.label() + ")", "n", row.keySet(), List.copyOf(row.values()));
	}

	private void write(Edge edge) throws IOException {
		String clause = this.matches.computeIfAbsent(new Match(key(edge.source()), key(edge.target()), edge.kind()),
				Match::clause);
		List<Object> row = new ArrayList<>(List.of(value(edge.source()), value(edge.target())));
		row.addAll(edge.properties().values());
		add(clause, "r", edge.properties().keySet(), row);
	}

	private Key key(String id) {
		String label = this.foreign.get(id);
		if (label != null) {
			return new Key(CypherLiteral.name(label), CypherLiteral.name(FOREIGN_KEY));
		}
		return KEYS.get(Kind.ofId(id).orElseThrow());
	}

	private String value(String id) {
		return this.foreign.containsKey(id) ? id : id.substring(id.indexOf(':') + 1);
	}

	private void add(String clause, String variable, Set<String> properties, List<Object> row) throws IOException {
		List<CypherField> fields = row.stream().map(CypherField::of).flatMap(Optional::stream).toList();
		Shape shape = new Shape(clause, variable, List.copyOf(properties),
				(fields.size() == row.size()) ? fields : List.of());
		if (this.statements.size() == MOST_OPEN && !this.statements.containsKey(shape)) {
			end();
		}
		Rows rows = this.statements.computeIfAbsent(shape, Rows::new);
		rows.add(row);
		if (rows.count == MOST_ROWS || rows.cypher.length() > LARGEST) {
			rows.writeTo(this.out);
			this.statements.remove(shape);
		}
	}

	private void end() throws IOException {
		for (Rows rows : this.statements.values()) {
			rows.writeTo(this.out);
		}
		this.statements.clear();
	}

	/** By which nodes of a kind are found, in backticks. */
	private record Key(String label, String property) {

		static Key of(Kind kind) {
			return new Key(CypherLiteral.name(kind.label()), CypherLiteral.name(kind.keyProperty()));
		}

	}

	/** What edges of a kind have in common. */
	private record Match(Key source, Key target, String kind) {

		String clause() {
			return "MATCH (a:%s {%s: row[0]}), (b:%s {%s: row[1]})\nCREATE (a)-[r:%s]->(b)".formatted(
					this.source.label(), this.source.property(), this.target.label(), this.target.property(),
					CypherLiteral.name(this.kind));
		}

	}

	/**
	 * What rows of a statement have in common.
	 *
	 * @param clause makes what {@code variable} stands for
	 * @param properties of the last values of a row
	 * @param fields as which all of its values stand in one text; none if they are
	 * literals
	 */
	private record Shape(String clause, String variable, List<String> properties, List<CypherField> fields) {

		boolean isText() {
			return !this.fields.isEmpty();
		}

		String statement(int width) {
			int first = width - this.properties.size();
			return this.properties.isEmpty() ? this.clause
					: IntStream.range(first, width)
						.mapToObj((at) -> CypherLiteral.name(this.properties.get(at - first)) + ": " + value(at))
						.collect(Collectors.joining(", ", this.clause + "\nSET " + this.variable + " = {", "}"));
		}

		private String value(int at) {
			String place = "row[" + at + "]";
			return isText() ? this.fields.get(at).from(place) : place;
		}

	}

	/** What one statement writes. */
	private static final class Rows {

		private final Shape shape;

		private final StringBuilder cypher = new StringBuilder();

		private int count;

		private int width;

		Rows(Shape shape) {
			this.shape = shape;
		}

		void add(List<Object> row) {
			this.width = row.size();
			boolean isFirst = this.count++ == 0;
			if (this.shape.isText()) {
				this.cypher.append(isFirst ? "UNWIND split('" : CypherField.ROWS);
				for (int at = 0; at < this.width; at++) {
					this.cypher.append((at > 0) ? CypherField.BETWEEN : "");
					this.shape.fields().get(at).write(this.cypher, row.get(at));
				}
			}
			else {
				this.cypher.append(isFirst ? "UNWIND [\n[" : "],\n[");
				CypherLiteral.values(this.cypher, row);
			}
		}

		void writeTo(Writer out) throws IOException {
			out.append(this.cypher)
				.append(this.shape.isText() ? "', '" + CypherField.ROWS + "') AS line\nWITH split(line, '"
						+ CypherField.BETWEEN + "') AS row\n" : "]\n] AS row\n")
				.append(this.shape.statement(this.width))
				.append(";\n");
		}

	}

}
