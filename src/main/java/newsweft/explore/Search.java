package newsweft.explore;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import newsweft.graph.Node;
import newsweft.graph.SubgraphBuilder;
import newsweft.neo4j.CypherCatalogue;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds nodes by the words that a person types. */
@Component
class Search {

	/** Marks belong to the letters before them, as the vowels of Hindi do. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

	/**
	 * The index keeps these within words: U.S., 1,000, wired.com, snake_case, Apple's.
	 */
	private static final Pattern TERM = Pattern.compile(WORD + "(?:[.,_'’]" + WORD + "){0,5}");

	private static final int MOST_WORDS = 12;

	private final Neo4jClient client;

	private final String articles;

	private final String names;

	private final String count;

	Search(Neo4jClient client, CypherCatalogue cypher) {
		this.client = client;
		this.articles = cypher.statement("explore/search-articles");
		this.names = cypher.statement("explore/search-names");
		this.count = cypher.statement("explore/count-search");
	}

	/**
	 * Searches articles, providers, topics, stories and constellations.
	 * @param words what a person typed; an article must have all of the words, each at
	 * the beginning of one of its own
	 * @param limit the most hits among articles, and again among the rest
	 * @param folded whether an original is found in the place of its copies
	 * @return what is no article first; nothing where there is no word
	 */
	Hits find(String words, int limit, boolean folded) {
		String query = lucene(words);
		if (query.isEmpty()) {
			return new Hits(List.of(), 0);
		}
		List<Hit> hits = new ArrayList<>(hits(this.names, query, limit, folded));
		hits.addAll(hits(this.articles, query, limit, folded));
		long total = this.client.query(this.count)
			.bindAll(Map.of("query", query, "folded", folded))
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("total").asLong())
			.one()
			.orElse(0L);
		return new Hits(hits, total);
	}

	private List<Hit> hits(String statement, String query, int limit, boolean folded) {
		return List.copyOf(this.client.query(statement)
			.bindAll(Map.of("query", query, "limit", limit, "folded", folded))
			.fetchAs(Hit.class)
			.mappedBy((types, row) -> hit(row))
			.all());
	}

	private static Hit hit(Record row) {
		Node node = new SubgraphBuilder().add(row.get("node").asNode());
		return new Hit(node.id(), node.kind(), node.label(), row.get("detail").asString(""),
				row.get("score").asDouble());
	}

	/**
	 * Only letters and digits pass, and signs between them that mean nothing to Lucene,
	 * so that nothing that is typed is an operator.
	 */
	static String lucene(String words) {
		String composed = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		return TERM.matcher(composed)
			.results()
			.limit(MOST_WORDS)
			.map((term) -> "+(" + alternatives(term.group()) + ")")
			.collect(Collectors.joining(" "));
	}

	/** A term as it is, with either apostrophe, or all of its words apart. */
	private static String alternatives(String term) {
		String words = WORD.matcher(term)
			.results()
			.map((word) -> word.group() + "^2 " + word.group() + "*")
			.collect(Collectors.joining(") +(", "+(", ")"));
		if (WORD.matcher(term).matches()) {
			return words.substring("+(".length(), words.length() - 1);
		}
		return term + "* " + term.replace('\'', '’') + "* " + term.replace('’', '\'') + "* (" + words + ")";
	}

	/**
	 * What was found.
	 *
	 * @param hits the best ones
	 * @param total how many there are
	 */
	record Hits(List<Hit> hits, long total) {
	}

	/**
	 * One node that was found.
	 *
	 * @param detail an article's provider, with the number of its copies where these are
	 * folded, or how many articles the others have
	 * @param score higher is better; comparable within one kind
	 */
	record Hit(String id, String kind, String label, String detail, double score) {
	}

}
