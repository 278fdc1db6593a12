package newsweft.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GmlTests {

	private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

	private static final Map<String, String> KEYS = Map.of("id_", "id2", "Kind_", "Kind2", "label_", "label2",
			"Source_", "Source2", "key_", "key2", "type_", "type");

	private byte[] file;

	private Imported imported;

	@BeforeEach
	void read() throws Exception {
		this.file = HostileGraph.as(Format.GML);
		this.imported = Imported.gml(new String(this.file, StandardCharsets.US_ASCII));
	}

	@Test
	void hasEveryNodeWithItsProperties() {
		Map<String, Map<String, String>> nodes = new HashMap<>();
		this.imported.nodes.values().forEach((attributes) -> {
			Map<String, String> values = resolved(attributes);
			values.remove("graphics");
			values.remove("ID");
			nodes.put(values.remove("identifier"), values);
		});

		assertThat(nodes).isEqualTo(keyed(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE)));
		assertThat(this.imported.nodes.get("1")).extractingByKeys("heat", "score", "mixed")
			.extracting(Attribute::getType)
			.containsExactly(AttributeType.INT, AttributeType.DOUBLE, AttributeType.STRING);
	}

	@Test
	void hasEveryEdgeWithItsProperties() {
		Map<String, Map<String, String>> edges = new HashMap<>();
		this.imported.edges.forEach((edge, attributes) -> {
			Map<String, String> values = resolved(attributes);
			values.put("source", identifier(this.imported.graph.getEdgeSource(edge)));
			values.put("target", identifier(this.imported.graph.getEdgeTarget(edge)));
			edges.put(values.remove("identifier"), values);
		});

		assertThat(edges).isEqualTo(keyed(HostileGraph.edgesAsText()));
	}

	@Test
	void isAsciiWithALookAndAComment() {
		String text = new String(this.file, StandardCharsets.US_ASCII);

		assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(this.file);
		assertThat(text).contains("graphics [ x 10.0 y -20.0 w 8.0 h 8.0 fill \"#ff0080\" ]")
			.contains("comment \"Written by Newsweft: 3 of 7 nodes, the first by degree\"");
	}

	private String identifier(String number) {
		return resolved(this.imported.nodes.get(number)).get("identifier");
	}

	private static Map<String, String> resolved(Map<String, Attribute> attributes) {
		Map<String, String> values = Imported.values(attributes);
		values.replaceAll((name, value) -> REFERENCE.matcher(value)
			.replaceAll((found) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
			.replace("&quot;", "\"")
			.replace("&amp;", "&"));
		return values;
	}

	private static Map<String, Map<String, String>> keyed(Map<String, Map<String, String>> elements) {
		Map<String, Map<String, String>> keyed = new HashMap<>();
		elements.forEach((id, values) -> {
			Map<String, String> renamed = new HashMap<>();
			values.forEach((name, value) -> renamed.put(KEYS.getOrDefault(name, name), value));
			keyed.put(id, renamed);
		});
		return keyed;
	}

}
