package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Node;

/**
 * Writes <a href="http://graphml.graphdrawing.org/specification.html">GraphML 1.0</a>.
 * <p>
 * The schema allows only name tokens as ids, so that ids and property names are written
 * by {@link NameToken}: they are the same in every file, and two files can be merged by
 * them. Each node has its own id again, unchanged, as its data {@code id}.
 */
final class GraphMl {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private GraphMl() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		write(export, Graphics.NONE, out);
	}

	static void write(Export export, Graphics graphics, OutputStream out) throws IOException {
		List<Column> onNodes = export.nodeColumns();
		List<Column> onEdges = export.edgeColumns();
		XmlWriter xml = new XmlWriter(out);
		xml.start("graphml").attribute("xmlns", NAMESPACE);
		graphics.namespace(xml);
		xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
			.attribute("xsi:schemaLocation", NAMESPACE + " " + graphics.schema());
		keys(xml, "node", List.of("id", "kind", "label"), onNodes);
		keys(xml, "edge", List.of("kind"), onEdges);
		graphics.keys(xml);
		xml.start("graph").attribute("id", "newsweft").attribute("edgedefault", "directed");
		xml.start("desc").text(export.provenance().text()).end();
		Map<Column, String> ofNodes = ids("node", onNodes);
		export.nodes((node) -> {
			xml.start("node").attribute("id", NameToken.of(node.id()));
			data(xml, "node.id", node.id());
			data(xml, "node.kind", node.kind());
			data(xml, "node.label", node.label());
			properties(xml, ofNodes, node.properties());
			graphics.of(node, xml);
			xml.end();
		});
		Map<Column, String> ofEdges = ids("edge", onEdges);
		Ends ends = new Ends(NameToken::of);
		export.edges((edge) -> {
			ends.read(edge);
			xml.start("edge")
				.attribute("id", ends.id())
				.attribute("source", ends.source())
				.attribute("target", ends.target());
			data(xml, "edge.kind", edge.kind());
			properties(xml, ofEdges, edge.properties());
			graphics.of(edge, xml);
			xml.end();
		});
		xml.finish();
	}

	private static void keys(XmlWriter xml, String element, List<String> fixed, List<Column> columns)
			throws IOException {
		for (String name : fixed) {
			key(xml, element, name, ValueType.STRING);
		}
		for (Column column : columns) {
			key(xml, element, column.name(), column.type());
		}
	}

	private static void key(XmlWriter xml, String element, String name, ValueType type) throws IOException {
		xml.start("key")
			.attribute("id", id(element, name))
			.attribute("for", element)
			.attribute("attr.name", NameToken.of(name))
			.attribute("attr.type", type.word())
			.end();
	}

	/** In the order of the columns. */
	private static Map<Column, String> ids(String element, List<Column> columns) {
		Map<Column, String> ids = new LinkedHashMap<>();
		columns.forEach((column) -> ids.put(column, id(element, column.name())));
		return ids;
	}

	private static void properties(XmlWriter xml, Map<Column, String> ids, Map<String, Object> properties)
			throws IOException {
		for (Map.Entry<Column, String> id : ids.entrySet()) {
			Object value = id.getKey().of(properties);
			if (value != null) {
				data(xml, id.getValue(), ValueText.of(value));
			}
		}
	}

	private static void data(XmlWriter xml, String key, String value) throws IOException {
		xml.start("data").attribute("key", key).text(value).end();
	}

	/** The element is part of it, because ids are unique across nodes and edges. */
	private static String id(String element, String name) {
		return element + "." + NameToken.of(name);
	}

	/** How a program draws the graph, in elements of its own; here not at all. */
	interface Graphics {

		/** GraphML alone. */
		Graphics NONE = new Graphics() {
		};

		/** Where the schema lies. */
		default String schema() {
			return NAMESPACE + "/1.0/graphml.xsd";
		}

		/** Declares the prefix of its elements. */
		default void namespace(XmlWriter xml) throws IOException {
		}

		/** Declares what nodes and edges have. */
		default void keys(XmlWriter xml) throws IOException {
		}

		/** Of a node, whose element is open. */
		default void of(Node node, XmlWriter xml) throws IOException {
		}

		/** Of an edge, whose element is open. */
		default void of(Edge edge, XmlWriter xml) throws IOException {
		}

	}

}
