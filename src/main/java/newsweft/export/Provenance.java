package newsweft.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import newsweft.graph.Figures;
import newsweft.graph.GraphSource;

/**
 * Where the content of a file comes from, and whether it is whole.
 *
 * @param title what is in the file, in any words; empty if nobody said
 * @param part which part of the graph it is: a view as JSON, or two of them as
 * {@code first} and {@code second}; empty if nobody said
 * @param corpus a mark of the posts and stories that the graph was made of; empty if
 * nobody said
 * @param writtenAt when; {@link Instant#EPOCH} if nobody said
 * @param figures how many nodes there are, of how many
 * @param edges how many edges there are
 */
public record Provenance(String title, String part, String corpus, Instant writtenAt, Figures figures, long edges) {

	/** The program that writes files. */
	static final String CREATOR = "Newsweft";

	/** Of a graph of which nothing more is known. */
	static Provenance of(GraphSource graph) {
		return new Provenance("", "", "", Instant.EPOCH, graph.figures(), graph.edgeCount());
	}

	/** The name of the file that tells where a file comes from, beside it. */
	public static String besides(String file) {
		return file + ".provenance.json";
	}

	/** The version that writes; of a program that was built from its sources, none. */
	static String version() {
		String version = Provenance.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "";
	}

	/** Its title, or else the program's name, for formats in which a graph needs one. */
	String name() {
		return this.title.isEmpty() ? CREATOR : this.title;
	}

	/**
	 * Everything that is known, by its name.
	 * @return texts and numbers, in the order in which a person wants to read them
	 */
	Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("creator", CREATOR);
		facts.put("version", version());
		facts.put("title", this.title);
		if (!this.writtenAt.equals(Instant.EPOCH)) {
			facts.put("writtenAt", this.writtenAt.toString());
		}
		facts.put("corpus", this.corpus);
		facts.put("part", this.part);
		facts.put("shown", this.figures.shown());
		facts.put("total", this.figures.total());
		facts.put("rankedBy", this.figures.rankedBy());
		facts.put("edges", this.edges);
		if (this.figures.folded() > 0) {
			facts.put("folded", this.figures.folded());
		}
		if (this.figures.filtered() > 0) {
			facts.put("filtered", this.figures.filtered());
		}
		facts.values().removeIf((value) -> value.equals(""));
		return facts;
	}

	/** Everything that is known, as a JSON object. */
	public String json() {
		return ValueText.of(facts());
	}

	/** In words, on one line. */
	String sentence() {
		return "Written by " + CREATOR + ": " + nodes() + copies();
	}

	/** In words, and what else is known of it line by line. */
	String text() {
		Map<String, Object> facts = facts();
		return sentence() + Stream.of("title", "writtenAt", "corpus", "part")
			.filter(facts::containsKey)
			.map((name) -> "\n" + name + ": " + facts.get(name))
			.collect(Collectors.joining());
	}

	private String nodes() {
		if (!this.figures.cut()) {
			return String.format(Locale.ROOT, "all of %d nodes", this.figures.total());
		}
		String total = (this.figures.total() < 0) ? "more" : Long.toString(this.figures.total());
		return String.format(Locale.ROOT, "%d of %s nodes, the first by %s", this.figures.shown(), total,
				this.figures.rankedBy());
	}

	private String copies() {
		return (this.figures.folded() > 0)
				? String.format(Locale.ROOT, "; %d copies are folded into their originals", this.figures.folded()) : "";
	}

}
