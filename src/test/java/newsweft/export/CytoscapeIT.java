package newsweft.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import newsweft.browser.InChromium;
import newsweft.cli.TemporaryServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webjars.WebJarVersionLocator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Cytoscape.js makes of its JSON: all that node-link JSON says of the same graph.
 */
@InChromium
class CytoscapeIT {

	private static final String READ = """
			(file) => {
			  const network = cytoscape({ headless: true, layout: { name: 'preset' }, ...JSON.parse(file) });
			  return JSON.stringify({
			    nodes: network.nodes().map((node) => node.data()),
			    edges: network.edges().map((edge) => edge.data()),
			    places: network.nodes().map((node) => node.position()),
			  });
			}
			""";

	/** A number is the same in JavaScript's notation. */
	private static final Comparator<JsonNode> BY_VALUE = (one, other) -> (one.isNumber() && other.isNumber())
			? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;

	@RegisterExtension
	static final BeforeAllCallback START = (context) -> sample = TemporaryServer.of("", context);

	private static TemporaryServer sample;

	private Page page;

	@BeforeEach
	void open(Browser browser) throws IOException {
		this.page = browser.newPage();
		this.page.addScriptTag(new Page.AddScriptTagOptions().setContent(library()));
	}

	@AfterEach
	void close() {
		this.page.close();
	}

	@Test
	void holdsAHostileGraph() throws IOException {
		JsonNode read = read(HostileGraph.as(Format.CYTOSCAPE));

		isTheSame(read, HostileGraph.as(Format.JSON));
		assertThat(read.get("nodes")).hasSize(3);
		assertThat(read.at("/places/0").equals(BY_VALUE, new JsonMapper().readTree("{\"x\": 10, \"y\": -20}")))
			.isTrue();
	}

	@Test
	void holdsTheSample() throws IOException, InterruptedException {
		String all = "{\"kind\": \"all\"}";
		JsonNode read = read(sample.export("cytoscape", all));

		isTheSame(read, sample.export("json", all));
		assertThat(read.get("edges")).hasSizeGreaterThan(1000);
	}

	private JsonNode read(byte[] file) {
		return new JsonMapper().readTree(this.page.evaluate(READ, new String(file, StandardCharsets.UTF_8)).toString());
	}

	private static void isTheSame(JsonNode read, byte[] nodeLink) {
		JsonNode expected = new JsonMapper().readTree(nodeLink);
		isTheSame(byId(read.get("nodes"), "id"), byId(expected.get("nodes"), "id"));
		isTheSame(byId(read.get("edges"), "id"), byId(expected.get("links"), "key"));
	}

	private static void isTheSame(Map<String, JsonNode> read, Map<String, JsonNode> expected) {
		assertThat(read.keySet().equals(expected.keySet())).isTrue();
		List<String> differing = read.entrySet()
			.stream()
			.filter((element) -> !element.getValue().equals(BY_VALUE, expected.get(element.getKey())))
			.map(Map.Entry::getKey)
			.limit(3)
			.toList();
		assertThat(differing).isEmpty();
	}

	private static Map<String, JsonNode> byId(JsonNode elements, String id) {
		Map<String, JsonNode> byId = new HashMap<>();
		for (JsonNode element : elements) {
			byId.put(((ObjectNode) element).remove(id).asString(), element);
		}
		assertThat(byId).hasSize(elements.size());
		return byId;
	}

	private static String library() throws IOException {
		String path = new WebJarVersionLocator().fullPath("cytoscape", "dist/cytoscape.min.js");
		try (InputStream library = CytoscapeIT.class.getClassLoader().getResourceAsStream(path)) {
			return new String(Objects.requireNonNull(library).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
