package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/**
 * Writes <a href="https://gexf.net/schema.html">GEXF</a> 1.2draft; decision 0003 says why
 * not 1.3.
 * <p>
 * An attribute's id is its title: graphology takes the id for the name unless it is a
 * number, and Gephi puts two files that are opened together in one table by their ids.
 */
final class Gexf {

	private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

	private Gexf() {
	}

	static void write(Subgraph subgraph, OutputStream out) throws IOException {
		List<Column> onNodes = Columns.ofNodes(subgraph);
		List<Column> onEdges = Columns.ofEdges(subgraph);
		XmlWriter xml = new XmlWriter(out);
		xml.start("gexf")
			.attribute("xmlns", NAMESPACE)
			.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
			.attribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/gexf.xsd")
			.attribute("version", "1.2");
		xml.start("meta").start("creator").text(Provenance.CREATOR).end();
		xml.start("description").text(Provenance.of(subgraph.figures())).end().end();
		xml.start("graph").attribute("mode", "static").attribute("defaultedgetype", "directed");
		declare(xml, "node", onNodes);
		declare(xml, "edge", onEdges);
		xml.start("nodes");
		for (Node node : subgraph.nodes()) {
			xml.start("node").attribute("id", node.id()).attribute("label", node.label());
			values(xml, node.kind(), onNodes, node.properties());
			xml.end();
		}
		xml.end().start("edges");
		for (Edge edge : subgraph.edges()) {
			xml.start("edge")
				.attribute("id", edge.id())
				.attribute("source", edge.source())
				.attribute("target", edge.target());
			values(xml, edge.kind(), onEdges, edge.properties());
			xml.end();
		}
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

	private static void values(XmlWriter xml, String kind, List<Column> columns, Map<String, Object> properties)
			throws IOException {
		xml.start("attvalues");
		value(xml, "kind", kind);
		for (Column column : columns) {
			Object value = properties.get(column.property());
			if (value != null) {
				value(xml, column.name(), ValueText.of(value));
			}
		}
		xml.end();
	}

	private static void value(XmlWriter xml, String name, String value) throws IOException {
		xml.start("attvalue").attribute("for", name).attribute("value", value).end();
	}

}
