package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes <a href="https://gexf.net/schema.html">GEXF</a> 1.3; decision 0003 says why.
 * <p>
 * An attribute's id is its title: graphology takes the id for the name unless it is a
 * number, and Gephi puts two files that are opened together in one table by their ids. An
 * edge's kind stands there twice: as an attribute for all readers, and as GEXF's own
 * {@code kind}, by which Gephi keeps parallel edges apart. Articles are there from the
 * day on which they were published, stories from their first day to their last. Places
 * have y pointing up.
 */
final class Gexf {

	private static final String NAMESPACE = "http://gexf.net/1.3";

	/** Gephi's parser refuses files with attributes beyond 524,288 characters. */
	static final int LONGEST = 500_000;

	private static final List<String> STARTS = List.of("publishedAt", "firstSeen");

	private static final List<String> ENDS = List.of("lastSeen");

	private Gexf() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		List<Column> onNodes = export.nodeColumns();
		List<Column> onEdges = export.edgeColumns();
		XmlWriter xml = new XmlWriter(out);
		xml.start("gexf")
			.attribute("xmlns", NAMESPACE)
			.attribute("xmlns:viz", NAMESPACE + "/viz")
			.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
			.attribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/gexf.xsd")
			.attribute("version", "1.3");
		xml.start("meta").start("creator").text(Provenance.CREATOR).end();
		xml.start("description").text(export.provenance().text()).end().end();
		boolean timeless = Collections.disjoint(export.graph().nodeProperties().keySet(), STARTS);
		xml.start("graph")
			.attribute("defaultedgetype", "directed")
			.attribute("timeformat", "date")
			.attribute("mode", timeless ? "static" : "dynamic");
		declare(xml, "node", onNodes);
		declare(xml, "edge", onEdges);
		xml.start("nodes");
		export.nodes((node) -> {
			xml.start("node").attribute("id", node.id()).attribute("label", node.label());
			day(xml, "start", STARTS, node.properties());
			day(xml, "end", ENDS, node.properties());
			values(xml, node.kind(), onNodes, node.properties());
			look(xml, export.looks().of(node));
			xml.end();
		});
		xml.end().start("edges");
		export.edges((edge) -> {
			xml.start("edge")
				.attribute("id", edge.id())
				.attribute("source", edge.source())
				.attribute("target", edge.target())
				.attribute("kind", edge.kind());
			values(xml, edge.kind(), onEdges, edge.properties());
			xml.end();
		});
		xml.finish();
	}

	private static void declare(XmlWriter xml, String element, List<Column> columns) throws IOException {
		xml.start("attributes").attribute("class", element).attribute("mode", "static");
		declare(xml, "kind", ValueType.STRING);
		for (Column column : columns) {
			declare(xml, column.name(), column.type());
		}
		xml.end();
	}

	private static void declare(XmlWriter xml, String name, ValueType type) throws IOException {
		xml.start("attribute").attribute("id", name).attribute("title", name).attribute("type", type.word()).end();
	}

	private static void day(XmlWriter xml, String attribute, List<String> properties, Map<String, Object> of)
			throws IOException {
		for (String property : properties) {
			if (of.get(property) instanceof TemporalAccessor time) {
				LocalDate day = time.query(TemporalQueries.localDate());
				if (day != null) {
					xml.attribute(attribute, day.toString());
				}
			}
		}
	}

	private static void look(XmlWriter xml, Looks.@Nullable Look look) throws IOException {
		if (look == null) {
			return;
		}
		if (look.color() != null) {
			int color = HexFormat.fromHexDigits(look.color().substring(1));
			xml.start("viz:color")
				.attribute("r", Integer.toString(color >> 16))
				.attribute("g", Integer.toString(color >> 8 & 0xFF))
				.attribute("b", Integer.toString(color & 0xFF))
				.end();
		}
		xml.start("viz:position")
			.attribute("x", Double.toString(look.x()))
			.attribute("y", Double.toString(0 - look.y()))
			.attribute("z", "0")
			.end();
		if (look.size() != null) {
			xml.start("viz:size").attribute("value", Double.toString(look.size())).end();
		}
	}

	private static void values(XmlWriter xml, String kind, List<Column> columns, Map<String, Object> properties)
			throws IOException {
		xml.start("attvalues");
		value(xml, "kind", kind);
		for (Column column : columns) {
			Object value = column.of(properties);
			if (value != null) {
				String text = ValueText.of(value);
				value(xml, column.name(), text.substring(0, Math.min(text.length(), LONGEST)));
			}
		}
		xml.end();
	}

	private static void value(XmlWriter xml, String name, String value) throws IOException {
		xml.start("attvalue").attribute("for", name).attribute("value", value).end();
	}

}
