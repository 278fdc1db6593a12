package newsweft.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.gml.GmlImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

import static org.assertj.core.api.Assertions.assertThat;

/** What JGraphT makes of a file. */
final class Imported {

	final DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);

	final Map<String, Map<String, Attribute>> nodes = new HashMap<>();

	final Map<DefaultEdge, Map<String, Attribute>> edges = new IdentityHashMap<>();

	private Imported() {
	}

	/** Checked against the schema, which takes long for a large file. */
	static Imported graphMl(String file) {
		return graphMl(file, true);
	}

	static Imported graphMl(String file, boolean checked) {
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		importer.setSchemaValidation(checked);
		importer.setVertexFactory((id) -> id);
		return new Imported().read(importer, importer, file);
	}

	/** Without its schema, which is of an older version and has no place for looks. */
	static Imported gexf(String file) {
		SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
		importer.setSchemaValidation(false);
		importer.setVertexFactory((id) -> id);
		return new Imported().read(importer, importer, file);
	}

	static Imported dot(String file) {
		DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
		importer.setVertexFactory((id) -> id);
		return new Imported().read(importer, importer, file);
	}

	static Imported gml(String file) {
		GmlImporter<String, DefaultEdge> importer = new GmlImporter<>();
		importer.setVertexFactory((id) -> Integer.toString(id));
		return new Imported().read(importer, importer, file);
	}

	/** What every node has, by the id that it has as an attribute or else in the file. */
	Map<String, Map<String, String>> nodesAsText() {
		Map<String, Map<String, String>> nodes = new HashMap<>();
		this.nodes.forEach((vertex, attributes) -> {
			Map<String, String> values = values(attributes);
			assertThat(values.remove("ID")).isEqualTo(vertex);
			String id = values.remove("id");
			nodes.put((id != null) ? id : vertex, values);
		});
		return nodes;
	}

	/** What every edge has, with the ids of its ends. */
	List<Map<String, String>> edgesAsText() {
		List<Map<String, String>> edges = new ArrayList<>();
		this.edges.forEach((edge, attributes) -> {
			Map<String, String> values = values(attributes);
			values.put("source", idOf(this.graph.getEdgeSource(edge)));
			values.put("target", idOf(this.graph.getEdgeTarget(edge)));
			edges.add(values);
		});
		return edges;
	}

	private String idOf(String vertex) {
		Attribute id = this.nodes.get(vertex).get("id");
		return (id != null) ? id.getValue() : vertex;
	}

	static Map<String, String> values(Map<String, Attribute> attributes) {
		Map<String, String> values = new HashMap<>();
		attributes.forEach((name, attribute) -> values.put(name, attribute.getValue()));
		return values;
	}

	private Imported read(BaseEventDrivenImporter<String, DefaultEdge> events,
			GraphImporter<String, DefaultEdge> importer, String file) {
		events.addVertexConsumer((id) -> this.nodes.put(id, new TreeMap<>()));
		events.addVertexAttributeConsumer(
				(of, value) -> this.nodes.computeIfAbsent(of.getFirst(), (id) -> new TreeMap<>())
					.put(of.getSecond(), value));
		events.addEdgeConsumer((edge) -> this.edges.putIfAbsent(edge, new TreeMap<>()));
		events.addEdgeAttributeConsumer(
				(of, value) -> this.edges.computeIfAbsent(of.getFirst(), (edge) -> new TreeMap<>())
					.put(of.getSecond(), value));
		importer.importGraph(this.graph, new StringReader(file));
		return this;
	}

}
