package newsweft.export;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLdTests {

	static final String URN = "urn:newsweft:";

	private static final String OWN = URN + "terms:";

	private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

	private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	private final Subgraph graph = HostileGraph.subgraph();

	private final Map<String, JsonObject> byId = new HashMap<>();

	@BeforeEach
	void read() throws Exception {
		this.byId.putAll(flattened(HostileGraph.as(Format.JSONLD)));
	}

	/** What the file says of each thing, by its address. */
	static Map<String, JsonObject> flattened(byte[] file) throws JsonLdError {
		Map<String, JsonObject> byId = new HashMap<>();
		com.apicatalog.jsonld.JsonLd.flatten(JsonDocument.of(new ByteArrayInputStream(file)))
			.get()
			.asJsonArray()
			.forEach((one) -> byId.put(decoded(one.asJsonObject().getString("@id")), one.asJsonObject()));
		return byId;
	}

	@Test
	void hasEveryNodeWithItsPropertiesInTheirTypes() {
		Map<String, Map<String, Object>> nodes = new HashMap<>();
		for (Node node : this.graph.nodes()) {
			JsonObject found = this.byId.get(URN + node.id());
			assertThat(found.getJsonArray("@type").toString()).contains(OWN + node.kind());
			assertThat(value(found, LABEL)).isEqualTo(node.label());
			nodes.put(node.id(), properties(found));
		}

		assertThat(nodes).isEqualTo(
				this.graph.nodes().stream().collect(Collectors.toMap(Node::id, (node) -> expected(node.properties()))));
	}

	@Test
	void hasEveryEdgeWithItsProperties() {
		Map<String, Map<String, Object>> edges = new HashMap<>();
		for (Edge edge : this.graph.edges()) {
			JsonObject found = this.byId.get(URN + "edge:" + edge.id());
			assertThat(reference(found, "subject")).isEqualTo(URN + edge.source());
			assertThat(reference(found, "predicate")).isEqualTo(OWN + edge.kind());
			assertThat(reference(found, "object")).isEqualTo(URN + edge.target());
			assertThat(this.byId.get(URN + edge.source()).getJsonArray(OWN + edge.kind()).stream())
				.extracting((one) -> decoded(one.asJsonObject().getString("@id")))
				.contains(URN + edge.target());
			edges.put(edge.id(), properties(found));
		}

		assertThat(edges).isEqualTo(
				this.graph.edges().stream().collect(Collectors.toMap(Edge::id, (edge) -> expected(edge.properties()))));
	}

	@Test
	void speaksSchemaOrg() {
		JsonObject article = this.byId.get(URN + HostileGraph.A);

		assertThat(article.getJsonArray("@type").toString()).contains("\"https://schema.org/NewsArticle\"");
		assertThat(value(article, "https://schema.org/datePublished")).isEqualTo(XSD + "dateTime 1969-07-20T20:17:00Z");
		assertThat(article.getJsonArray("https://schema.org/relatedLink")).hasSize(2);
		assertThat(article.getJsonArray("https://schema.org/about")).hasSize(1);
	}

	@Test
	void saysHowMuchIsShown() {
		JsonObject dataset = this.byId.values()
			.stream()
			.filter((one) -> one.containsKey("@type")
					&& one.getJsonArray("@type").toString().contains("\"https://schema.org/Dataset\""))
			.findFirst()
			.orElseThrow();

		assertThat(value(dataset, "https://schema.org/description"))
			.isEqualTo("Written by Newsweft: 3 of 7 nodes, the first by degree");
		assertThat(value(dataset, OWN + "edges")).isEqualTo("6");
	}

	private static Map<String, Object> properties(JsonObject found) {
		Map<String, Object> properties = new TreeMap<>();
		found.forEach((name, values) -> {
			boolean relation = values instanceof jakarta.json.JsonArray array
					&& array.getFirst() instanceof JsonObject first && first.containsKey("@id");
			if (name.startsWith(OWN) && !relation) {
				properties.put(decoded(name.substring(OWN.length())), value(found, name));
			}
		});
		return properties;
	}

	/** What a node has, as other formats have it. */
	static Map<String, String> node(JsonObject found) {
		Map<String, String> texts = texts(found);
		texts.put("label", value(found, LABEL).toString());
		found.getJsonArray("@type")
			.getValuesAs(JsonString::getString)
			.stream()
			.filter((type) -> type.startsWith(OWN))
			.forEach((type) -> texts.put("kind", type.substring(OWN.length())));
		return texts;
	}

	/** What an edge has, as other formats have it. */
	static Map<String, String> edge(JsonObject found) {
		Map<String, String> texts = texts(found);
		texts.put("source", reference(found, "subject").substring(URN.length()));
		texts.put("target", reference(found, "object").substring(URN.length()));
		texts.put("kind", reference(found, "predicate").substring(OWN.length()));
		return texts;
	}

	private static Map<String, String> texts(JsonObject found) {
		Map<String, String> texts = new HashMap<>();
		properties(found)
			.forEach((name, value) -> texts.put(name.matches("(?i)id|kind|label") ? name + "_" : name, untyped(value)));
		return texts;
	}

	private static String untyped(Object value) {
		return ValueText.of((value instanceof List<?> list) ? list.stream().map(JsonLdTests::untyped).toList()
				: value.toString().replaceFirst("^" + XSD + "\\w+ ", ""));
	}

	private static Object value(JsonObject found, String name) {
		return value(found.getJsonArray(name).getJsonObject(0));
	}

	private static Object value(JsonObject value) {
		if (value.containsKey("@list")) {
			return value.getJsonArray("@list").stream().map((one) -> value(one.asJsonObject())).toList();
		}
		JsonValue plain = value.get("@value");
		String text = (plain instanceof JsonString string) ? string.getString() : plain.toString();
		return value.containsKey("@type") ? value.getString("@type") + " " + text : text;
	}

	private static String reference(JsonObject found, String name) {
		return decoded(found.getJsonArray(RDF + name).getJsonObject(0).getString("@id"));
	}

	private static Map<String, Object> expected(Map<String, Object> properties) {
		Map<String, Object> expected = new TreeMap<>();
		properties.forEach((name, value) -> expected.put(name, expected(value)));
		return expected;
	}

	private static Object expected(Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(JsonLdTests::expected).toList();
			case Double number -> XSD + "double " + number;
			case LocalDate day -> XSD + "date " + day;
			case ZonedDateTime time -> XSD + "dateTime " + time.toOffsetDateTime().toString().replace("17Z", "17:00Z");
			default -> value.toString().replace(HostileGraph.ILLEGAL, HostileGraph.ILLEGAL_IN_UTF8_GONE);
		};
	}

	private static String decoded(String iri) {
		return URLDecoder.decode(iri.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

}
