package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.graph.GraphSource;
import org.jspecify.annotations.Nullable;

/**
 * The formats in which a subgraph leaves Newsweft.
 * <p>
 * Those for graphs hold every node, every edge and every property; the others say in
 * {@link #loss()} what they leave out. Equal subgraphs with equal provenance give equal
 * bytes. Three rules are the same in GraphML, GEXF, JSON and CSV:
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

	/** GraphML 1.0, valid by its schema. */
	GRAPHML("GraphML", "Gephi, Cytoscape, yEd, networkx, igraph", ".graphml", "application/graphml+xml",
			"Lists and dates become text.", GraphMl::write),
	/** GraphML with the shapes of yEd. */
	YED("GraphML for yEd", "yEd", ".graphml", "application/graphml+xml",
			"Lists and dates become text. Names beside the shapes are cut after 48 letters.", Yed::write),
	/** GEXF 1.3, with places, colours, sizes and days. */
	GEXF("GEXF", "Gephi, networkx from 3.6 on, graphology", ".gexf", "application/gexf+xml",
			"Lists and times become text. Texts are cut after 500,000 characters, because Gephi refuses longer ones.",
			Gexf::write),
	/**
	 * Node-link JSON; networkx 3.4 and newer reads it by
	 * {@code node_link_graph(data, edges="links")}.
	 */
	JSON("JSON, node-link", "D3, networkx", ".json", "application/json", "Dates become text.", NodeLinkJson::write),
	/**
	 * A zip of {@code nodes.csv}, {@code edges.csv} and {@code provenance.json}, the
	 * tables in the columns that Gephi's spreadsheet importer knows.
	 */
	CSV("CSV, nodes and edges", "Gephi, spreadsheets", ".zip", "application/zip",
			"Everything is text; what looks like a formula gets an apostrophe.", CsvTables::write),
	/**
	 * A zip of tables that {@code neo4j-admin database import full} reads, with its
	 * arguments.
	 */
	NEO4JCSV("CSV for neo4j-admin", "Neo4j", ".zip", "application/zip",
			"Points and durations become text, and so does a property that has one type here and another there. "
					+ "Of several labels one is kept, and a node without any becomes a Node. Empty lists, lists of one empty text, and the character U+001F in lists are left out; "
					+ "line breaks in names become spaces. Constraints and indexes are not part of it.",
			Neo4jCsv::write),
	/** The JSON of Cytoscape.js. */
	CYTOSCAPE("Cytoscape.js JSON", "Cytoscape.js, Cytoscape", ".cyjs", "application/json", "Dates become text.",
			CytoscapeJson::write),
	/** CX2. */
	CX2("CX2", "Cytoscape, NDEx", ".cx2", "application/json",
			"Dates, and what lists hold, become text. Infinite numbers are left out.", Cx2::write),
	/** JSON Graph Format 2. */
	JGF("JSON Graph Format", "programs that know JSON", ".jgf.json", "application/vnd.jgf+json", "Dates become text.",
			Jgf::write),
	/** DOT, all of whose values are texts. */
	DOT("DOT", "Graphviz, Gephi", ".dot", "text/vnd.graphviz",
			"Everything is text; line breaks and backslashes are escaped, control characters left out.", Dot::write),
	/** GML, in ASCII. */
	GML("GML", "yEd, networkx, igraph, Gephi", ".gml", "text/plain",
			"Everything but numbers is text, names keep letters and digits alone. "
					+ "Letters beyond ASCII are references such as &#233;, which Gephi does not read. "
					+ "networkx reads it with label='id' where two labels are the same.",
			Gml::write),
	/** A network of Pajek. */
	PAJEK("Pajek", "Pajek, Gephi, networkx", ".net", "text/plain",
			"Only labels, places, colours and the kinds of edges are held, no other properties. "
					+ "A label that occurs again gets a number; quotation marks become apostrophes.",
			Pajek::write),
	/** A picture, as SVG 1.1. */
	SVG("SVG, picture", "browsers, Inkscape, Illustrator", ".svg", "image/svg+xml",
			"It shows titles; of the other properties, nothing.", Svg::write),
	/**
	 * A page with the picture, all properties, search and filters, that needs no server.
	 */
	HTML("HTML, a page that works offline", "browsers", ".html", "text/html", "Dates become text.", Html::write),
	/** A picture on the page of a PDF. */
	PDF("PDF, picture", "everything", ".pdf", "application/pdf",
			"It shows titles, in Latin, Greek and Cyrillic letters; of the other properties, nothing.", Pdf::write),
	/** A picture in pixels, as many to the point as {@link Export#scale()} says. */
	PNG("PNG, picture", "everything", ".png", "image/png",
			"It shows titles, in Latin, Greek and Cyrillic letters; of the other properties, nothing.", Png::write),
	/** A script that makes the same graph in an empty Neo4j. */
	CYPHER("Cypher script", "Neo4j", ".cypher", "application/x-cypher-query",
			"Points, durations and bytes become text; nodes without a key of their own get one. Of several labels one is kept.",
			CypherScript::write),
	/** JSON Lines as {@code apoc.export.json} writes them. */
	JSONL("JSON Lines of APOC", "Neo4j with APOC", ".jsonl", "application/jsonl",
			"Dates, points and bytes become text.", ApocJsonLines::write),
	/** JSON-LD 1.1 in the terms of schema.org, and in Newsweft's own. */
	JSONLD("JSON-LD, schema.org", "RDF stores, linked data tools", ".jsonld", "application/ld+json",
			"Points, durations and bytes become text.", JsonLd::write),
	/** BibTeX for biblatex, an entry for each article. */
	BIBTEX("BibTeX", "LaTeX, JabRef, Zotero", ".bib", "application/x-bibtex", Citation.LOSS, BibTex::write),
	/** RIS, a record for each article. */
	RIS("RIS", "Zotero, EndNote, Mendeley, Citavi", ".ris", "application/x-research-info-systems", Citation.LOSS,
			Ris::write),
	/** CSL-JSON, an item for each article. */
	CSLJSON("CSL-JSON", "Zotero, Pandoc, citeproc", ".json", "application/vnd.citationstyles.csl+json", Citation.LOSS,
			CslJson::write),
	/** A zip of posts in Markdown with front matter, which Newsweft loads. */
	MARKDOWN("Markdown posts", "Newsweft, Hugo, Jekyll, Obsidian", ".zip", "application/zip",
			"Articles without a post of their own are in the lists of others alone, and left out where none lists "
					+ "them. Other titles of articles, other names of publishers and notes are left out; what is "
					+ "derived, such as stories and similarity, is left out too, and made anew by loading. "
					+ "In a list, an article that is left out is replaced by one before it, so that ranks stay.",
			MarkdownPosts::write);

	private static final Set<Format> PICTURES = EnumSet.of(SVG, HTML, PDF, PNG);

	private static final int LONGEST_SLUG = 60;

	private static final Set<Format> WITHOUT_PROVENANCE = EnumSet.of(PNG, JSONL, RIS, CSLJSON);

	private final String title;

	private final String readers;

	private final String extension;

	private final String mediaType;

	private final String loss;

	private final Writer writer;

	Format(String title, String readers, String extension, String mediaType, String loss, Writer writer) {
		this.title = title;
		this.readers = readers;
		this.extension = extension;
		this.mediaType = mediaType;
		this.loss = loss;
		this.writer = writer;
	}

	/**
	 * The format with a name on the command line and in the API.
	 * @param name such as {@code graphml}
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
	 * Checks that a graph can be written in it, before anything is.
	 * @throws TooLargeToDraw if it is a picture and there are too many nodes or edges for
	 * one
	 */
	void check(GraphSource graph) {
		if (PICTURES.contains(this)) {
			Picture.check(graph);
		}
	}

	/**
	 * What people call it.
	 * @return such as {@code GraphML}
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The programs that read it.
	 * @return their names, with commas between
	 */
	public String readers() {
		return this.readers;
	}

	/**
	 * What of a graph it cannot hold.
	 * @return whole sentences; empty if it holds everything
	 */
	public String loss() {
		return this.loss;
	}

	/**
	 * Whether its files tell where they come from; those of other formats need a second
	 * file for it.
	 */
	public boolean hasProvenance() {
		return !WITHOUT_PROVENANCE.contains(this);
	}

	/** Whether its pictures have pixels, so that there is a scale. */
	boolean hasPixels() {
		return this == PNG;
	}

	/**
	 * How many pixels to the point.
	 * @param wanted null for as many as usual
	 * @throws ScaleWithoutPixels if some are wanted where there are none
	 */
	public int scale(@Nullable Integer wanted) {
		if (wanted != null && !hasPixels()) {
			throw new ScaleWithoutPixels(this);
		}
		return (wanted != null) ? wanted : Export.USUAL_SCALE;
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
	 * Writes a graph as it goes along; pictures, and formats in which nodes have numbers,
	 * hold more of it in memory.
	 * @param export what to write
	 * @param out flushed at the end, not closed
	 * @throws TooManyPixels if it is a picture in pixels and has too many; nothing is
	 * written then
	 * @throws IOException if {@code out} throws it
	 */
	public void write(Export export, OutputStream out) throws IOException {
		this.writer.write(export, out);
	}

	/** What each format has one of. */
	@FunctionalInterface
	private interface Writer {

		void write(Export export, OutputStream out) throws IOException;

	}

}
