package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles as literature managers read them. */
class CitationFormatsTests {

	private static final String TITLE = "100% of {faces} & \\names_ cost $5 #1 ~ ^2 } مراقبة";

	private static final Subgraph GRAPH = new Subgraph(List
		.of(new Node("article:www2.paper.example/a?b={c}", "Article", TITLE,
				Map.of("title", TITLE, "url", "https://www2.paper.example/a?b={c}&d=50%25", "author",
						"Jane Doe and Others", "excerpt", "Two\nlines\r\n\r\nER  - ", "language", "en", "publishedAt",
						ZonedDateTime.parse("1969-07-20T20:17:40Z"), "topics", List.of("Police", "AI & law"))),
				new Node("provider:paper.example", "Provider", "The \"Paper\" 🕵", Map.of("name", "The \"Paper\" 🕵")),
				new Node("provider:other.example", "Provider", "Other", Map.of("name", "Other")),
				new Node("article:other.example/b", "Article", "other.example/b", Map.of()),
				new Node("topic:Police", "Topic", "Police", Map.of())),
			List.of(new Edge("p", "PUBLISHED_BY", "article:www2.paper.example/a?b={c}", "provider:paper.example",
					Map.of())),
			Figures.complete(5));

	@Nested
	class BibTex {

		private final Map<Key, BibTeXEntry> entries = parse();

		@Test
		void hasAnEntryForEachArticle() {
			assertThat(this.entries.keySet()).extracting(Key::getValue)
				.allMatch((key) -> key.matches("(www2-paper|other)-example-[0-9a-f]{16}"))
				.hasSize(2);
			assertThat(this.entries.values()).allMatch((entry) -> entry.getType().getValue().equals("online"));
		}

		@Test
		void keepsEverySign() throws Exception {
			BibTeXEntry entry = first();

			assertThat(text(entry, "title")).isEqualTo(TITLE);
			assertThat(text(entry, "author")).isEqualTo("Jane Doe and Others");
			assertThat(raw(entry, "author")).startsWith("{").endsWith("}");
			assertThat(raw(entry, "organization")).isEqualTo("{The \"Paper\" 🕵}");
			assertThat(raw(entry, "date")).isEqualTo("1969-07-20");
			assertThat(raw(entry, "url")).isEqualTo("https://www2.paper.example/a?b=%7Bc%7D&d=50%25");
			assertThat(text(entry, "abstract")).isEqualTo("Two lines ER -");
			assertThat(text(entry, "keywords")).isEqualTo("Police, AI & law");
		}

		@Test
		void hasNoFieldsForWhatNobodyKnows() {
			BibTeXEntry entry = this.entries.get(key("other"));

			assertThat(entry.getFields().keySet()).extracting(Key::getValue).containsExactly("title", "organization");
			assertThat(raw(entry, "organization")).isEqualTo("{Other}");
		}

		@Test
		void commentBeginsNoEntry() throws IOException {
			Provenance provenance = new Provenance("@online{evil,\r title = {x}}", "", "", Instant.EPOCH,
					Figures.complete(0), 0);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			Format.BIBTEX.write(
					new Export(new Subgraph(List.of(), List.of(), Figures.complete(0)), provenance, Looks.STORED), out);

			assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSizeGreaterThan(2)
				.allMatch((line) -> line.startsWith("% "))
				.noneMatch((line) -> line.contains("@"));
		}

		private BibTeXEntry first() {
			return this.entries.get(key("www2"));
		}

		private Key key(String host) {
			return this.entries.keySet().stream().filter((key) -> key.getValue().startsWith(host)).findFirst().get();
		}

		private static Map<Key, BibTeXEntry> parse() {
			try {
				BibTeXDatabase database = new BibTeXParser().parse(new StringReader(written(Format.BIBTEX)));
				return database.getEntries();
			}
			catch (Exception broken) {
				throw new AssertionError(broken);
			}
		}

		private static String raw(BibTeXEntry entry, String field) {
			return entry.getField(new Key(field)).toUserString();
		}

		private static String text(BibTeXEntry entry, String field) throws Exception {
			return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(raw(entry, field))));
		}

	}

	@Nested
	class Ris {

		@Test
		void hasARecordForEachArticleAndNothingElse() throws IOException {
			List<Map<String, List<String>>> records = Arrays.stream(written(Format.RIS).split("ER  - \r\n\r\n"))
				.map((record) -> record.lines()
					.peek((line) -> assertThat(line).matches("[A-Z][A-Z0-9]  - .+"))
					.collect(Collectors.groupingBy((line) -> line.substring(0, 2),
							Collectors.mapping((line) -> line.substring(6), Collectors.toList()))))
				.toList();

			assertThat(records).hasSize(2).allMatch((record) -> record.get("TY").equals(List.of("NEWS")));
			Map<String, List<String>> first = new HashMap<>(records.getFirst());
			assertThat(first.remove("ID").getFirst()).matches("www2-paper-example-[0-9a-f]{16}");
			assertThat(first).isEqualTo(Map.of("TY", List.of("NEWS"), "TI", List.of(TITLE), "AU",
					List.of("Jane Doe and Others"), "T2", List.of("The \"Paper\" 🕵"), "PY", List.of("1969"), "DA",
					List.of("1969/07/20"), "AB", List.of("Two lines ER -"), "KW", List.of("Police", "AI & law"), "LA",
					List.of("en"), "UR", List.of("https://www2.paper.example/a?b={c}&d=50%25")));
		}

	}

	@Nested
	class CslJson {

		@Test
		void hasAnItemForEachArticle() throws IOException {
			JsonNode items = new JsonMapper().readTree(written(Format.CSLJSON));

			assertThat(items).hasSize(2);
			ObjectNode expected = (ObjectNode) new JsonMapper().readTree("""
					{"type": "article-newspaper", "author": [{"literal": "Jane Doe and Others"}],
					 "container-title": "The \\"Paper\\" 🕵", "issued": {"date-parts": [[1969, 7, 20]]},
					 "abstract": "Two lines ER -", "keyword": "Police, AI & law", "language": "en",
					 "URL": "https://www2.paper.example/a?b={c}&d=50%25"}""");
			expected.set("id", items.at("/0/id"));
			assertThat(items.get(0)).isEqualTo(expected.put("title", TITLE));
			assertThat(items.get(1).propertyNames()).containsExactly("id", "type", "title", "container-title");
		}

	}

	@Test
	void hostileArticlesAreReadAlike() throws Exception {
		BibTeXDatabase database = new BibTeXParser()
			.parse(new StringReader(new String(HostileGraph.as(Format.BIBTEX), StandardCharsets.UTF_8)));
		JsonNode items = new JsonMapper().readTree(HostileGraph.as(Format.CSLJSON));

		assertThat(items).extracting((item) -> item.get("title").asString())
			.containsExactly("Say \"cheese\" & <smile>", "Twins");
		assertThat(items).extracting((item) -> item.get("id").asString())
			.containsExactlyElementsOf(database.getEntries().keySet().stream().map(Key::getValue).toList());
		assertThat(new String(HostileGraph.as(Format.RIS), StandardCharsets.UTF_8).split("ER  - ")).hasSize(3);
	}

	private static String written(Format format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(Export.of(GRAPH), out);
		return out.toString(StandardCharsets.UTF_8);
	}

}
