package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes a zip of {@code nodes.csv}, {@code edges.csv} and {@code provenance.json}. */
final class CsvTables {

	private CsvTables() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		CsvZip zip = new CsvZip(out);
		List<Column> onNodes = export.nodeColumns();
		zip.table("nodes.csv", header(List.of("Id", "Label", "kind"), onNodes), export::nodes,
				(Node node) -> row(List.of(node.id(), node.label(), node.kind()), onNodes, node.properties()));
		List<Column> onEdges = export.edgeColumns();
		zip.table("edges.csv", header(List.of("Source", "Target", "Type", "Id", "kind"), onEdges), export::edges,
				(Edge edge) -> row(List.of(edge.source(), edge.target(), "Directed", edge.id(), edge.kind()), onEdges,
						edge.properties()));
		zip.text("provenance.json", export.provenance().json());
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
