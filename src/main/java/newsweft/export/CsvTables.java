package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import newsweft.graph.Edge;
import newsweft.graph.Node;

/** Writes a zip of {@code nodes.csv}, {@code edges.csv} and {@code provenance.json}. */
final class CsvTables {

	private CsvTables() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		CsvZip zip = new CsvZip(out);
		List<Column> onNodes = export.nodeColumns();
		zip.table("nodes.csv", CsvZip.row(List.of("Id", "Label", "kind"), onNodes, Column::name), export::nodes,
				(Node node) -> CsvZip.row(List.of(node.id(), node.label(), node.kind()), onNodes,
						(column) -> node.properties().get(column.property())));
		List<Column> onEdges = export.edgeColumns();
		zip.table("edges.csv", CsvZip.row(List.of("Source", "Target", "Type", "Id", "kind"), onEdges, Column::name),
				export::edges,
				(Edge edge) -> CsvZip.row(List.of(edge.source(), edge.target(), "Directed", edge.id(), edge.kind()),
						onEdges, (column) -> edge.properties().get(column.property())));
		zip.text("provenance.json", export.provenance().json());
		zip.finish();
	}

}
