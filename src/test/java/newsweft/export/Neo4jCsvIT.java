package newsweft.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.neo4j.ImportedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in an empty Neo4j, by its own import. */
class Neo4jCsvIT {

	private static final String DELIMITER = ImportColumn.DELIMITER;

	private static final String BROKEN = "line\nbreak";

	@Test
	void makesTheSameGraph(@TempDir Path folder) throws IOException, InterruptedException {
		Subgraph graph = graph();
		unzip(HostileGraph.as(Format.NEO4JCSV, graph), folder);

		try (ImportedNeo4j neo4j = ImportedNeo4j.of(folder)) {
			StoredGraph.of(neo4j::rows)
				.isEqualTo(StoredGraph.of(graph, (node) -> kept(node.properties()), Neo4jCsvIT::kept));
		}
	}

	static void unzip(byte[] file, Path folder) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
			}
		}
	}

	/**
	 * The hostile graph with names, texts and lists that the import could take for
	 * others.
	 */
	private static Subgraph graph() {
		Map<String, Object> properties = new HashMap<>();
		Stream
			.of(":", "a:b", "a:int", ":ID", "{x}", "x{y", "}", "f(x)", "(", "q\"", "a,b", "'", " spaced ", BROKEN,
					"🕵 مراقبة")
			.forEach((name) -> properties.put(name, "the value of " + name));
		properties.putAll(Map.of("separated", "a" + DELIMITER + "b", "escaped", "\\\"\\", "blank", " \t ", "comment",
				"#", "hours", List.of(OffsetTime.parse("20:17+01:00"))));
		properties.putAll(Map.of("texts", List.of("", "a;b", "", "c\r\nd"), "two", List.of("", ""), "longs",
				List.of(1L, -2L, Long.MAX_VALUE), "truths", List.of(true, false), "doubles",
				List.of(0.5, Double.NaN, Double.NEGATIVE_INFINITY), "days", List.of(LocalDate.EPOCH), "times",
				List.of(ZonedDateTime.parse("2020-10-25T02:30:00.000000001+01:00[Europe/Stockholm]")), "none",
				List.of(), "one", List.of(""), "cut", List.of("a" + DELIMITER, "b")));
		properties.put("bytes", new byte[] { 1, -1 });
		Node odd = new Node("topic: odd ", "Odd;kind:1", "odd", properties);
		Edge edge = new Edge("e", ":TYPE", odd.id(), odd.id(), Map.of("a:b", List.of(1L), "none", List.of()));
		Subgraph graph = HostileGraph.inADatabase();
		return new Subgraph(Stream.concat(graph.nodes().stream(), Stream.of(odd)).toList(),
				Stream.concat(graph.edges().stream(), Stream.of(edge)).toList(), graph.figures());
	}

	/** What the format says that it cannot hold is not. */
	private static Map<String, Object> kept(Map<String, Object> properties) {
		Map<String, Object> kept = HostileGraph.storable(properties);
		kept.values().removeIf((value) -> value.equals(List.of()) || value.equals(List.of("")));
		if (kept.containsKey(BROKEN)) {
			kept.put("line break", kept.remove(BROKEN));
		}
		kept.computeIfPresent("mixed", (name, value) -> value.toString());
		kept.computeIfPresent("cut", (name, value) -> List.of("a", "b"));
		return kept;
	}

}
