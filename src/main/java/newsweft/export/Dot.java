package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes the <a href="https://graphviz.org/doc/info/lang.html">DOT language</a> of
 * Graphviz.
 * <p>
 * Backslashes and line breaks are escaped as in C, which Graphviz undoes in labels and
 * Gephi everywhere. A text that ends in a backslash gets a space after it, because some
 * readers take that backslash for one that escapes the closing quote. Places are in
 * points, with y pointing up: {@code neato -n} draws the nodes there. Properties that
 * Graphviz would draw by get an underscore. The provenance is in comments, because Gephi
 * finds no nodes after attributes of the graph.
 */
final class Dot {

	/**
	 * The attributes of nodes and edges but {@code URL} and {@code weight}, which mean
	 * there what they mean here.
	 * @see <a href="https://graphviz.org/doc/info/attrs.html">Attributes</a>
	 */
	private static final String[] DRAWN = """
			area arrowhead arrowsize arrowtail class color colorscheme comment constraint decorate dir distortion
			edgehref edgetarget edgetooltip edgeurl fillcolor fixedsize fontcolor fontname fontsize gradientangle group
			head_lp headclip headhref headlabel headport headtarget headtooltip headurl height href image imagepos
			imagescale labelangle labeldistance labelfloat labelfontcolor labelfontname labelfontsize labelhref
			labelloc labeltarget labeltooltip labelurl layer len lhead lp ltail margin minlen nojustify ordering
			orientation penwidth peripheries pin pos rects regular root samehead sametail samplepoints shape shapefile
			showboxes sides skew sortv style tail_lp tailclip tailhref taillabel tailport tailtarget tailtooltip tailurl
			tooltip vertices width xlabel xlp z""".split("\\s+");

	private static final double POINTS_PER_INCH = 72;

	private final Writer out;

	private Dot(Writer out) {
		this.out = out;
	}

	static void write(Export export, OutputStream out) throws IOException {
		Writer text = TextFile.to(out);
		new Dot(text).write(export);
		text.flush();
	}

	private void write(Export export) throws IOException {
		for (String line : export.provenance().text().split("\\R")) {
			this.out.write("// " + Characters.legalInXml(line) + "\n");
		}
		this.out.write("digraph newsweft {\n");
		List<Column> onNodes = Columns.ofNodes(export.graph().nodeProperties(), DRAWN);
		export.nodes((node) -> {
			this.out.write("  ");
			quote(node.id());
			this.out.write(" [label=");
			quote(node.label());
			this.out.write(", kind=");
			quote(node.kind());
			look(export.looks().of(node));
			properties(onNodes, node.properties());
		});
		List<Column> onEdges = Columns.ofEdges(export.graph().edgeProperties(), DRAWN);
		export.edges((edge) -> {
			this.out.write("  ");
			quote(edge.source());
			this.out.write(" -> ");
			quote(edge.target());
			this.out.write(" [id=");
			quote(edge.id());
			this.out.write(", kind=");
			quote(edge.kind());
			properties(onEdges, edge.properties());
		});
		this.out.write("}\n");
	}

	/** Gephi would read the colour of a line, but take it for a transparent one. */
	private void look(Looks.@Nullable Look look) throws IOException {
		if (look == null) {
			return;
		}
		this.out.write(", pos=\"" + look.x() + "," + (0 - look.y()) + "\", pin=true");
		if (look.size() != null) {
			double inches = look.size() / POINTS_PER_INCH;
			this.out.write(", shape=circle, fixedsize=true, width=" + inches + ", height=" + inches);
		}
		if (look.color() != null) {
			this.out.write(", style=filled, fillcolor=\"" + look.color() + "\"");
		}
	}

	private void properties(List<Column> columns, Map<String, Object> properties) throws IOException {
		for (Column column : columns) {
			Object value = properties.get(column.property());
			if (value != null) {
				this.out.write(", ");
				quote(column.name());
				this.out.write('=');
				quote(ValueText.of(value));
			}
		}
		this.out.write("];\n");
	}

	private void quote(String value) throws IOException {
		String text = Characters.legalInXml(value);
		this.out.write('"');
		TextFile.write(this.out, text, Dot::escape);
		this.out.write(text.endsWith("\\") ? " \"" : "\"");
	}

	private static String escape(int character) {
		return switch (character) {
			case '"' -> "\\\"";
			case '\\' -> "\\\\";
			case '\n' -> "\\n";
			case '\r' -> "\\r";
			default -> "";
		};
	}

}
