package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import newsweft.graph.Subgraph;
import org.jspecify.annotations.Nullable;

/** Writes a zip of {@code nodes.csv} and {@code edges.csv}, see {@link CsvZip}. */
final class CsvTables {

	private CsvTables() {
	}

	static void write(Subgraph subgraph, OutputStream out) throws IOException {
		CsvZip zip = new CsvZip(out);
		List<Column> onNodes = Columns.ofNodes(subgraph);
		zip.table("nodes.csv", header(List.of("Id", "Label", "kind"), onNodes), subgraph.nodes(),
				(node) -> row(List.of(node.id(), node.label(), node.kind()), onNodes, node.properties()));
		List<Column> onEdges = Columns.ofEdges(subgraph);
		zip.table("edges.csv", header(List.of("Source", "Target", "Type", "Id", "kind"), onEdges), subgraph.edges(),
				(edge) -> row(List.of(edge.source(), edge.target(), "Directed", edge.id(), edge.kind()), onEdges,
						edge.properties()));
		zip.finish();
	}

	private static List<String> header(List<String> fixed, List<Column> columns) {
		return Stream.concat(fixed.stream(), columns.stream().map(Column::name)).toList();
	}

	private static List<@Nullable Object> row(List<String> fixed, List<Column> columns,
			Map<String, Object> properties) {
		List<@Nullable Object> row = new ArrayList<>(fixed);
		columns.forEach((column) -> row.add(properties.get(column.property())));
		return row;
	}

}
