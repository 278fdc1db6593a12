package newsweft.neo4j;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Nodes and relationships in CSV, each file with a header as Neo4j's import reads it. Ids
 * are whole numbers; lists have {@link #BETWEEN_ITEMS} between their items.
 *
 * @param folder of all of them, where the import may put more
 * @param nodes file names by label
 * @param relationships file names by type
 */
public record ImportFiles(Path folder, Map<String, String> nodes, Map<String, String> relationships) {

	/** No text has it. */
	public static final char BETWEEN_ITEMS = '\u001f';

	/** In MiB; the longest text must fit. */
	private static final int BUFFER = 16;

	/** What follows the name of the tool. */
	List<String> arguments() {
		List<String> arguments = new ArrayList<>(List.of("database", "import", "full", "neo4j",
				"--overwrite-destination=true", "--id-type=integer", "--multiline-fields=true", "--bad-tolerance=0",
				"--array-delimiter=U+001F", "--read-buffer-size=" + BUFFER + "m", "--max-off-heap-memory=50%",
				"--report-file=" + this.folder.resolve("import.report")));
		this.nodes.forEach((label, file) -> arguments.add("--nodes=" + label + "=" + this.folder.resolve(file)));
		this.relationships
			.forEach((type, file) -> arguments.add("--relationships=" + type + "=" + this.folder.resolve(file)));
		return arguments;
	}

}
