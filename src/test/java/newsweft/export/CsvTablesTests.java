package newsweft.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTablesTests {

	@Test
	void startsWithTheColumnsThatGephiKnows() throws IOException {
		Map<String, String> zip = unzip(HostileGraph.as(Format.CSV));

		assertThat(zip).containsOnlyKeys("nodes.csv", "edges.csv", "provenance.json");
		assertThat(zip.get("nodes.csv")).startsWith("Id,Label,kind,");
		assertThat(zip.get("edges.csv")).startsWith("Source,Target,Type,Id,kind,");
	}

	@Test
	void hasEveryNodeWithItsProperties() throws IOException {
		Map<String, Map<String, String>> expected = new HashMap<>(
				HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_UTF8_GONE));
		expected.compute(HostileGraph.A, (id, values) -> with(values, "sum", "'=1+2"));
		Map<String, Map<String, String>> nodes = new HashMap<>();
		for (Map<String, String> row : rows("nodes.csv")) {
			row.put("label", row.remove("Label"));
			nodes.put(row.remove("Id"), row);
		}

		assertThat(nodes).isEqualTo(expected);
	}

	@Test
	void hasEveryEdgeWithItsProperties() throws IOException {
		Map<String, Map<String, String>> edges = new HashMap<>();
		for (Map<String, String> row : rows("edges.csv")) {
			assertThat(row.remove("Type")).isEqualTo("Directed");
			row.put("source", row.remove("Source"));
			row.put("target", row.remove("Target"));
			edges.put(row.remove("Id"), row);
		}

		assertThat(edges).isEqualTo(HostileGraph.edgesAsText());
	}

	@Test
	void isReadAlikeByFastCsv() throws IOException {
		String table = unzip(HostileGraph.as(Format.CSV)).get("nodes.csv");
		List<NamedCsvRecord> records = CsvReader.builder()
			.maxBufferSize(1 << 24)
			.ofNamedCsvRecord(table)
			.stream()
			.toList();

		assertThat(records).extracting((row) -> row.getField("Id"))
			.containsExactly(HostileGraph.A, HostileGraph.B, HostileGraph.C);
		assertThat(records.getFirst().getField("long")).isEqualTo(HostileGraph.LONG);
		assertThat(records.getFirst().getField("lines")).isEqualTo(HostileGraph.LINES);
		assertThat(records.getFirst().getField("illegal")).isEqualTo(HostileGraph.ILLEGAL_IN_UTF8_GONE);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			=1+2,            '=1+2
			+1,              '+1
			-1,              '-1
			@SUM(A1),        '@SUM(A1)
			"\tcmd",         "'\tcmd"
			＝1,             '＝1
			'=1,             ''=1
			'Stop' they say, 'Stop' they say
			a=b,             a=b
			""")
	void keepsSpreadsheetsFromRunningText(String text, String cell) throws IOException {
		Node node = new Node("topic:x", "Topic", text, Map.of("number", -1L));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.CSV.write(Export.of(new Subgraph(List.of(node), List.of(), Figures.complete(1))), out);
		List<NamedCsvRecord> records = CsvReader.builder()
			.ofNamedCsvRecord(unzip(out.toByteArray()).get("nodes.csv"))
			.stream()
			.toList();

		assertThat(records.getFirst().getField("Label")).isEqualTo(cell);
		assertThat(records.getFirst().getField("number")).isEqualTo("-1");
	}

	private static Map<String, String> with(Map<String, String> values, String name, String value) {
		Map<String, String> changed = new HashMap<>(values);
		changed.put(name, value);
		return changed;
	}

	private static List<Map<String, String>> rows(String name) throws IOException {
		List<List<Rfc4180.Cell>> table = Rfc4180.read(unzip(HostileGraph.as(Format.CSV)).get(name));
		List<Rfc4180.Cell> header = table.getFirst();
		List<Map<String, String>> rows = new ArrayList<>();
		for (List<Rfc4180.Cell> cells : table.subList(1, table.size())) {
			assertThat(cells).hasSameSizeAs(header);
			Map<String, String> row = new HashMap<>();
			for (int column = 0; column < header.size(); column++) {
				if (cells.get(column).isPresent()) {
					row.put(header.get(column).text(), cells.get(column).text());
				}
			}
			rows.add(row);
		}
		return rows;
	}

	private static Map<String, String> unzip(byte[] file) throws IOException {
		Map<String, String> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return entries;
	}

}
