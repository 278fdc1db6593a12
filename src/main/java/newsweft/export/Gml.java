package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Writes <a href="https://en.wikipedia.org/wiki/Graph_Modelling_Language">GML</a>. It
 * numbers all nodes, because edges name their ends by numbers.
 * <p>
 * GML is ASCII: other characters, quotation marks, ampersands and backslashes are
 * character references. Keys are letters and digits, so that the properties' names lose
 * all else. Numbers have no exponent, which not every reader knows. Places have y
 * pointing down, as in Graphlet, where the format comes from, and in yEd.
 * {@code multigraph} is networkx's key.
 */
final class Gml {

	private static final List<String> TAKEN = List.of("id", "label", "kind", "identifier", "graphics", "labelgraphics",
			"source", "target", "key", "directed");

	private final Writer out;

	private final Numbers numbers = new Numbers();

	private Gml(Writer out) {
		this.out = out;
	}

	static void write(Export export, OutputStream out) throws IOException {
		Writer text = TextFile.to(out, StandardCharsets.US_ASCII);
		new Gml(text).write(export);
		text.flush();
	}

	private void write(Export export) throws IOException {
		text("Creator", Provenance.CREATOR);
		this.out.write("graph [\n");
		text("  comment", export.provenance().text());
		this.out.write("  directed 1\n  multigraph 1\n");
		List<Column> onNodes = keys(export.nodeColumns());
		export.nodes((node) -> {
			this.out.write("  node [\n    id " + this.numbers.next(node.id()) + "\n");
			text("    label", node.label());
			text("    identifier", node.id());
			text("    kind", node.kind());
			properties(onNodes, node.properties());
			graphics(export.looks().of(node));
			this.out.write("  ]\n");
		});
		List<Column> onEdges = keys(export.edgeColumns());
		export.edges((edge) -> {
			this.out.write("  edge [\n    source " + this.numbers.of(edge.source()) + "\n    target "
					+ this.numbers.of(edge.target()) + "\n");
			text("    identifier", edge.id());
			text("    kind", edge.kind());
			properties(onEdges, edge.properties());
			this.out.write("  ]\n");
		});
		this.out.write("]\n");
	}

	private static List<Column> keys(List<Column> columns) {
		Set<String> taken = new HashSet<>(TAKEN);
		List<Column> keys = new ArrayList<>();
		for (Column column : columns) {
			String plain = column.property().replaceAll("[^A-Za-z0-9]", "").replaceFirst("^(?![A-Za-z])", "p");
			String key = plain;
			for (int number = 2; !taken.add(key.toLowerCase(Locale.ROOT)); number++) {
				key = plain + number;
			}
			keys.add(new Column(column.property(), key, column.type()));
		}
		return keys;
	}

	private void properties(List<Column> columns, Map<String, Object> properties) throws IOException {
		for (Column column : columns) {
			Object value = column.of(properties);
			if (value != null && column.type() == ValueType.LONG && fits(value)) {
				this.out.write("    " + column.name() + " " + value + "\n");
			}
			else if (value instanceof Double number && column.type() == ValueType.DOUBLE && Double.isFinite(number)) {
				this.out.write("    " + column.name() + " " + decimal(number) + "\n");
			}
			else if (value != null) {
				text("    " + column.name(), ValueText.of(value));
			}
		}
	}

	/** The format's whole numbers have 32 bits. */
	private static boolean fits(Object value) {
		long number = ((Number) value).longValue();
		return number == (int) number;
	}

	private void graphics(Looks.@Nullable Look look) throws IOException {
		if (look == null) {
			return;
		}
		this.out.write("    graphics [ x " + decimal(look.x()) + " y " + decimal(look.y()));
		if (look.size() != null) {
			this.out.write(" w " + decimal(look.size()) + " h " + decimal(look.size()));
		}
		if (look.color() != null) {
			this.out.write(" fill \"" + look.color() + "\"");
		}
		this.out.write(" ]\n");
	}

	private static String decimal(double number) {
		String plain = new BigDecimal(Double.toString(number)).toPlainString();
		return plain.contains(".") ? plain : plain + ".0";
	}

	private void text(String key, String value) throws IOException {
		this.out.write(key + " \"");
		TextFile.write(this.out, Characters.legalInXml(value), Gml::reference);
		this.out.write("\"\n");
	}

	private static String reference(int character) {
		return switch (character) {
			case '"' -> "&quot;";
			case '&' -> "&amp;";
			case '\\' -> "&#92;";
			default -> (character < ' ' || character > '~') ? "&#" + character + ";" : "";
		};
	}

}
