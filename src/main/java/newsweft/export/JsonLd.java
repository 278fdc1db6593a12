package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import tools.jackson.core.JsonGenerator;

/**
 * Writes <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>.
 * <p>
 * What schema.org has terms for is said in them: articles are {@code NewsArticle}s.
 * Beside that every property is there under an address of Newsweft's own, in its own
 * type. An edge is a statement of RDF between its ends, once more in schema.org's terms
 * where it has one for it, and a {@code rdf:Statement} that has the edge's id and
 * properties. A listing is a {@code relatedLink}, since it says no more than that
 * somebody named two articles together: neither cites the other.
 */
final class JsonLd {

	private static final Map<String, String> CONTEXT = new LinkedHashMap<>();

	private static final Map<String, String> TYPES = Map.of("Article", "NewsArticle", "Provider", "Organization",
			"Topic", "DefinedTerm", "Story", "Collection", "Constellation", "Collection");

	private static final Map<String, Map<String, String>> TERMS = Map.of("Article",
			Map.of("title", "headline", "url", "url", "excerpt", "abstract", "publishedAt", "datePublished", "author",
					"author", "language", "inLanguage"),
			"Provider", Map.of("name", "name"), "Topic", Map.of("name", "name"), "Story",
			Map.of("label", "name", "size", "collectionSize"), "Constellation", Map.of("label", "name"));

	private static final Map<String, String> RELATIONS = Map.of("RELATED", "schema:relatedLink", "PUBLISHED_BY",
			"schema:publisher", "ABOUT", "schema:about", "COPY_OF", "schema:isBasedOn", "IN_STORY", "schema:isPartOf",
			"PART_OF", "schema:isPartOf");

	private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

	private static final String URN = "urn:newsweft:";

	private static final String OWN = "newsweft:";

	private static final String SCHEMA = "schema:";

	/** Letters, digits and others of ASCII. */
	private static final boolean[] PLAIN = new boolean[0x7F];

	static {
		for (char character = 0; character < PLAIN.length; character++) {
			PLAIN[character] = Character.isLetterOrDigit(character) || "-._~:/".indexOf(character) >= 0;
		}
		CONTEXT.put("schema", "https://schema.org/");
		CONTEXT.put("newsweft", URN + "terms:");
		CONTEXT.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		CONTEXT.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
		CONTEXT.put("xsd", "http://www.w3.org/2001/XMLSchema#");
	}

	private final JsonGenerator json;

	private final Ends ends = new Ends(JsonLd::encoded);

	/** The terms of properties and kinds, by their names, of which there are few. */
	private final Map<String, String> terms = new HashMap<>();

	private JsonLd(JsonGenerator json) {
		this.json = json;
	}

	static void write(Export export, OutputStream out) throws IOException {
		JsonFile.write(out, (json) -> {
			JsonLd file = new JsonLd(json);
			json.writeStartObject();
			json.writeName("@context").writeStartObject();
			CONTEXT.forEach(json::writeStringProperty);
			json.writeEndObject();
			json.writeName("@graph").writeStartArray();
			file.write(export.provenance());
			export.nodes(file::write);
			export.edges(file::write);
			json.writeEndArray();
			json.writeEndObject();
		});
	}

	private void write(Provenance provenance) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", SCHEMA + "Dataset");
		JsonFile.text(this.json, SCHEMA + "name", provenance.name());
		JsonFile.text(this.json, SCHEMA + "description", provenance.sentence());
		properties(provenance.facts());
		end();
	}

	private void write(Node node) {
		start(iri(node.id()), term(node.kind()), SCHEMA + TYPES.getOrDefault(node.kind(), "Thing"));
		JsonFile.text(this.json, "rdfs:label", node.label());
		Map<String, String> terms = TERMS.getOrDefault(node.kind(), Map.of());
		node.properties().forEach((name, value) -> {
			if (terms.containsKey(name)) {
				this.json.writeName(SCHEMA + terms.get(name));
				write(value);
			}
		});
		Kind.PROVIDER.key(node.id())
			.ifPresent((domain) -> JsonFile.text(this.json, SCHEMA + "url", "https://" + domain));
		properties(node.properties());
		end();
	}

	private void write(Edge edge) {
		this.ends.read(edge);
		String kind = term(edge.kind());
		String source = URN + this.ends.source();
		String target = URN + this.ends.target();
		start(source);
		reference(kind, target);
		String relation = RELATIONS.get(edge.kind());
		if (relation != null) {
			reference(relation, target);
		}
		end();
		start(URN + "edge:" + this.ends.id(), "rdf:Statement");
		reference("rdf:subject", source);
		reference("rdf:predicate", kind);
		reference("rdf:object", target);
		properties(edge.properties());
		end();
	}

	private void start(String id, String... types) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", id);
		if (types.length > 0) {
			this.json.writeName("@type").writeStartArray();
			for (String type : types) {
				this.json.writeString(type);
			}
			this.json.writeEndArray();
		}
	}

	/** A line for each, so that the file can be searched by lines. */
	private void end() {
		this.json.writeEndObject();
		this.json.writeRaw('\n');
	}

	private void reference(String name, String id) {
		this.json.writeName(name).writeStartObject();
		this.json.writeStringProperty("@id", id);
		this.json.writeEndObject();
	}

	private void properties(Map<String, Object> properties) {
		properties.forEach((name, value) -> {
			this.json.writeName(term(name));
			write(value);
		});
	}

	private void write(Object value) {
		switch (value) {
			case Double number -> typed("xsd:double", lexical(number));
			case Float number -> typed("xsd:double", lexical(number.doubleValue()));
			case ZonedDateTime time -> typed("xsd:dateTime", ValueText.of(time));
			case OffsetDateTime time -> typed("xsd:dateTime", ValueText.of(time));
			case LocalDateTime time -> typed("xsd:dateTime", ValueText.of(time));
			case LocalDate day -> typed("xsd:date", day.toString());
			case Collection<?> list when list.stream().noneMatch(JsonLd::isNested) -> {
				this.json.writeStartObject();
				this.json.writeName("@list").writeStartArray();
				list.forEach(this::write);
				this.json.writeEndArray();
				this.json.writeEndObject();
			}
			case Object nested when isNested(nested) -> {
				this.json.writeStartObject();
				this.json.writeStringProperty("@type", "@json");
				this.json.writeName("@value");
				ValueText.write(nested, this.json);
				this.json.writeEndObject();
			}
			default -> ValueText.write(value, this.json);
		}
	}

	private static boolean isNested(Object value) {
		return value instanceof Collection<?> || value instanceof Map<?, ?>;
	}

	/** As XML Schema writes it. */
	private static String lexical(Double number) {
		return number.toString().replace("Infinity", "INF");
	}

	private void typed(String type, String value) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", type);
		this.json.writeStringProperty("@value", value);
		this.json.writeEndObject();
	}

	/** The address of a node; decoded, it ends in its id. */
	private static String iri(String id) {
		return URN + encoded(id);
	}

	/** With a slash behind the colon it would be an address of its own. */
	private String term(String name) {
		return this.terms.computeIfAbsent(name, (any) -> OWN + encoded(name).replace("/", "%2F"));
	}

	/**
	 * By percent signs, but for the characters that every address allows, and colons and
	 * slashes.
	 */
	private static String encoded(String text) {
		int plain = 0;
		while (plain < text.length() && isPlain(text.charAt(plain))) {
			plain++;
		}
		if (plain == text.length()) {
			return text;
		}
		StringBuilder encoded = new StringBuilder(text.length() + 32);
		for (byte each : Characters.legalInUtf8(text).getBytes(StandardCharsets.UTF_8)) {
			char character = (char) (each & 0xFF);
			if (isPlain(character)) {
				encoded.append(character);
			}
			else {
				encoded.append('%').append(HEXADECIMAL.toHexDigits(each));
			}
		}
		return encoded.toString();
	}

	private static boolean isPlain(char character) {
		return character < PLAIN.length && PLAIN[character];
	}

}
