package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import newsweft.graph.Edge;
import newsweft.graph.Node;

/**
 * Writes a zip of tables from which {@code neo4j-admin database import full @import.args}
 * makes the same graph, in the folder into which the zip was unpacked.
 * <p>
 * A text that looks like a formula stays as it is: an apostrophe, as {@link CsvTables}
 * writes it for spreadsheets, would be part of the value.
 *
 * @see <a href= "https://neo4j.com/docs/operations-manual/current/import/">Neo4j's
 * manual</a>
 */
final class Neo4jCsv {

	/** The longest text must fit into the buffer, of which each thread has some. */
	private static final String ARGUMENTS = """
			# neo4j-admin database import full @import.args
			--nodes=./nodes.csv
			--relationships=./relationships.csv
			--id-type=string
			--delimiter=,
			--array-delimiter=U+001F
			--quote=U+0022
			--multiline-fields=true
			--read-buffer-size=16m
			--bad-tolerance=0
			""";

	private Neo4jCsv() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		CsvZip zip = CsvZip.verbatim(out);
		List<ImportColumn> onNodes = ImportColumn.of(export.graph().nodeProperties());
		zip.table("nodes.csv", CsvZip.row(List.of(":ID", ":LABEL"), onNodes, ImportColumn::header), export::nodes,
				(Node node) -> CsvZip.row(List.of(node.id(), label(node)), onNodes,
						(column) -> column.cell(node.properties())));
		List<ImportColumn> onEdges = ImportColumn.of(export.graph().edgeProperties());
		zip.table("relationships.csv",
				CsvZip.row(List.of(":START_ID", ":END_ID", ":TYPE"), onEdges, ImportColumn::header), export::edges,
				(Edge edge) -> CsvZip.row(List.of(edge.source(), edge.target(), edge.kind()), onEdges,
						(column) -> column.cell(edge.properties())));
		zip.text("import.args", ARGUMENTS);
		zip.text("provenance.json", export.provenance().json());
		zip.finish();
	}

	/** The column of labels is one of lists. */
	private static String label(Node node) {
		return node.kind().replace(ImportColumn.DELIMITER, "");
	}

}
