package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import newsweft.graph.Subgraph;

/**
 * The formats in which a subgraph leaves Newsweft.
 * <p>
 * All of them hold every node, every edge and every property; equal subgraphs give equal
 * bytes. Three rules are the same in all:
 * <ul>
 * <li>Names: a property whose name the format itself needs, whatever its case, gets an
 * underscore: {@code label_}. Taken are {@code id}, {@code kind} and {@code label} on
 * nodes, and {@code id}, {@code key}, {@code source}, {@code target}, {@code type},
 * {@code kind} and {@code label} on edges.</li>
 * <li>Values: dates and times are ISO-8601 text; a list is the text of a JSON array where
 * the format has no lists; an absent property is not written, an empty text is.</li>
 * <li>Types: boolean, long, double and text are kept; a property that has one type here
 * and another there is text everywhere, except in JSON.</li>
 * </ul>
 */
public enum Format {

	/**
	 * GraphML 1.0, valid by its schema; read by Gephi, Cytoscape, yEd, networkx, igraph.
	 */
	GRAPHML(".graphml", "application/graphml+xml", GraphMl::write),
	/** GEXF 1.2draft, valid by its schema; read by Gephi, networkx, graphology. */
	GEXF(".gexf", "application/gexf+xml", Gexf::write),
	/**
	 * Node-link JSON, as D3 and networkx use it; networkx 3.4 and newer reads it by
	 * {@code node_link_graph(data, edges="links")}.
	 */
	JSON(".json", "application/json", NodeLinkJson::write),
	/**
	 * A zip of {@code nodes.csv} and {@code edges.csv}, in the columns that Gephi's
	 * spreadsheet importer knows.
	 */
	CSV(".zip", "application/zip", CsvTables::write);

	private static final int LONGEST_SLUG = 60;

	private final String extension;

	private final String mediaType;

	private final Writer writer;

	Format(String extension, String mediaType, Writer writer) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.writer = writer;
	}

	/**
	 * The format with a name on the command line and in the API.
	 * @param name {@code graphml}, {@code gexf}, {@code json} or {@code csv}
	 * @return the format
	 * @throws UnknownFormat for any other name
	 */
	public static Format of(String name) {
		return Arrays.stream(values())
			.filter((format) -> format.commandLineName().equals(name))
			.findFirst()
			.orElseThrow(() -> new UnknownFormat(name, names()));
	}

	/**
	 * All names, for messages and help.
	 * @return such as {@code graphml, gexf}
	 */
	public static String names() {
		return Arrays.stream(values()).map(Format::commandLineName).collect(Collectors.joining(", "));
	}

	/**
	 * Its name on the command line and in the API.
	 * @return such as {@code graphml}
	 */
	public String commandLineName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The end of its files' names.
	 * @return with the dot
	 */
	public String extension() {
		return this.extension;
	}

	/**
	 * The type of its files in HTTP.
	 * @return without parameters; texts are UTF-8
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * A name for a file, safe on every system and in an HTTP header.
	 * @param title what is in the file, in any words
	 * @return such as {@code newsweft-clearview-ai.graphml}: lower-case ASCII letters,
	 * digits and single hyphens; {@code newsweft.graphml} if the title has none of them
	 */
	public String fileName(String title) {
		String words = Normalizer.normalize(title, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		String slug = words.substring(0, Math.min(words.length(), LONGEST_SLUG)).replaceAll("^-|-$", "");
		return (slug.isEmpty() ? "newsweft" : "newsweft-" + slug) + this.extension;
	}

	/**
	 * Writes a subgraph as it goes along, without a second copy of it in memory.
	 * @param subgraph what to write
	 * @param out flushed at the end, not closed
	 * @throws IOException if {@code out} throws it
	 */
	public void write(Subgraph subgraph, OutputStream out) throws IOException {
		this.writer.write(subgraph, out);
	}

	/** What each format has one of. */
	@FunctionalInterface
	private interface Writer {

		void write(Subgraph subgraph, OutputStream out) throws IOException;

	}

}
