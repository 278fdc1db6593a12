package newsweft.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.gephi.io.importer.api.ColumnDraft;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.ElementDraft;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.plugin.file.ImporterDOT;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGML;
import org.gephi.io.importer.plugin.file.ImporterGraphML;
import org.gephi.io.importer.plugin.file.ImporterPajek;
import org.gephi.io.importer.spi.FileImporter;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

import static org.assertj.core.api.Assertions.assertThat;

/** What Gephi makes of the formats that it reads; it knows columns in lower case. */
class GephiTests {

	@Test
	void readsGexf() throws IOException {
		ContainerUnloader graph = read(new ImporterGEXF(), Format.GEXF);

		Map<String, Map<String, String>> nodes = texts(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE));
		nodes.get(HostileGraph.A).put("long", HostileGraph.LONG.substring(0, Gexf.LONGEST));
		assertThat(nodes(graph, "")).isEqualTo(nodes);
		assertThat(edges(graph, "")).isEqualTo(texts(HostileGraph.edgesAsText()));
		NodeDraft a = node(graph, HostileGraph.A);
		assertThat(a.getValue("full")).isEqualTo(true);
		assertThat(a.getValue("heat")).isEqualTo(-1L);
		assertThat(a.getValue("score")).isEqualTo(1.0E-7);
		assertThat(a.getTimeSet().toString()).isEqualTo("<[-14256000000.0, Infinity]>");
		assertThat(List.of(a.getX(), a.getY(), a.getSize())).containsExactly(10f, 20f, 8f);
		assertThat(a.getColor().getRGB()).isEqualTo(0xFFFF0080);
	}

	@Test
	void keepsParallelEdgesOfTwoKindsApart() throws IOException {
		assertThat(read(new ImporterGEXF(), Format.GEXF).getEdges()).extracting(EdgeDraft::getType)
			.containsOnly("RELATED", "SIMILAR", "ABOUT");
	}

	@Test
	void readsGraphMl() throws IOException {
		ContainerUnloader graph = read(new ImporterGraphML(), Format.GRAPHML);

		Map<String, Map<String, String>> nodes = new HashMap<>();
		nodes(graph, "node.").values().forEach((values) -> nodes.put(values.remove("id"), values));
		Map<String, Map<String, String>> expected = texts(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE));
		expected.get(HostileGraph.B).remove("spaces");
		assertThat(nodes).isEqualTo(expected);
		assertThat(edges(graph, "edge.")).hasSize(6);
		assertThat(node(graph, NameToken.of(HostileGraph.A)).getValue("node.heat")).isEqualTo(-1L);
	}

	@Test
	void readsDot() throws IOException {
		ContainerUnloader graph = read(new ImporterDOT(), Format.DOT);

		Map<String, Map<String, String>> nodes = nodes(graph, "");
		nodes.values()
			.forEach((values) -> values.keySet()
				.removeAll(List.of("pin", "shape", "fixedsize", "width", "height", "fillcolor")));
		assertThat(nodes).isEqualTo(texts(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE)));
		Map<String, Map<String, String>> edges = new HashMap<>();
		edges(graph, "").values().forEach((values) -> edges.put(values.remove("id"), values));
		assertThat(edges).isEqualTo(texts(HostileGraph.edgesAsText()));
		assertThat(node(graph, HostileGraph.A).getY()).isEqualTo(20);
	}

	/** Without the long text: Gephi takes minutes for one in GML. */
	@Test
	void readsGml() throws IOException {
		String file = new String(HostileGraph.as(Format.GML), StandardCharsets.US_ASCII);
		byte[] shorter = file.replace(HostileGraph.LONG, "long").getBytes(StandardCharsets.US_ASCII);
		ContainerUnloader graph = read(new ImporterGML(), shorter);

		assertThat(graph.getNodeCount()).isEqualTo(3);
		assertThat(graph.getEdges()).extracting((edge) -> edge.getValue("kind"))
			.containsExactlyInAnyOrder("RELATED", "RELATED", "RELATED", "RELATED", "SIMILAR", "ABOUT");
		NodeDraft a = node(graph, "1");
		assertThat(a.getValue("heat")).isEqualTo(-1L);
		assertThat(a.getValue("score")).isEqualTo(1.0E-7);
		assertThat(a.getColor().getRGB()).isEqualTo(0xFFFF0080);
		assertThat(node(graph, "2").getValue("empty")).isEqualTo("");
	}

	@Test
	void readsPajek() throws IOException {
		ContainerUnloader graph = read(new ImporterPajek(), Format.PAJEK);

		assertThat(graph.getNodes()).extracting(NodeDraft::getLabel)
			.containsExactlyInAnyOrder("Say 'cheese' & <smile>", "Twins", "مراقبة");
		assertThat(graph.getEdges()).extracting((edge) -> edge.getSource().getId() + edge.getTarget().getId())
			.containsExactlyInAnyOrder("12", "12", "12", "21", "11", "13");
		assertThat(node(graph, "1").getX()).isGreaterThan(node(graph, "3").getX());
	}

	private static ContainerUnloader read(FileImporter importer, Format format) throws IOException {
		return read(importer, HostileGraph.as(format));
	}

	static ContainerUnloader read(FileImporter importer, byte[] file) {
		Container container = Lookup.getDefault().lookup(Container.Factory.class).newContainer();
		container.setReport(new Report());
		importer.setReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
		assertThat(importer.execute(container.getLoader())).isTrue();
		assertThat(importer.getReport().getIssuesList(Integer.MAX_VALUE)).noneMatch(GephiTests::isBad);
		assertThat(container.verify()).isTrue();
		container.closeLoader();
		return container.getUnloader();
	}

	private static boolean isBad(Issue issue) {
		return issue.getLevel() != Issue.Level.INFO;
	}

	private static NodeDraft node(ContainerUnloader graph, String id) {
		for (NodeDraft node : graph.getNodes()) {
			if (node.getId().equals(id)) {
				return node;
			}
		}
		throw new AssertionError("no node " + id);
	}

	static Map<String, Map<String, String>> nodes(ContainerUnloader graph, String prefix) {
		Map<String, Map<String, String>> nodes = new HashMap<>();
		for (NodeDraft node : graph.getNodes()) {
			Map<String, String> values = values(node, graph.getNodeColumns(), prefix);
			values.put("label", node.getLabel());
			nodes.put(node.getId(), values);
		}
		return nodes;
	}

	static Map<String, Map<String, String>> edges(ContainerUnloader graph, String prefix) {
		Map<String, Map<String, String>> edges = new HashMap<>();
		for (EdgeDraft edge : graph.getEdges()) {
			Map<String, String> values = values(edge, graph.getEdgeColumns(), prefix);
			values.put("source", edge.getSource().getId());
			values.put("target", edge.getTarget().getId());
			edges.put(edge.getId(), values);
		}
		return edges;
	}

	private static Map<String, String> values(ElementDraft element, Iterable<ColumnDraft> columns, String prefix) {
		Map<String, String> values = new HashMap<>();
		for (ColumnDraft column : columns) {
			Object value = element.getValue(column.getId());
			if (value != null) {
				values.put(column.getId().substring(prefix.length()), Objects.toString(value));
			}
		}
		return values;
	}

	/** As Gephi has them: it drops empty texts. */
	static Map<String, Map<String, String>> texts(Map<String, Map<String, String>> elements) {
		Map<String, Map<String, String>> texts = new HashMap<>();
		elements.forEach((id, values) -> {
			Map<String, String> lower = new HashMap<>();
			values.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
			lower.values().removeIf(String::isEmpty);
			texts.put(id, lower);
		});
		return texts;
	}

}
