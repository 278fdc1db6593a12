package newsweft.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Finds the words for which a query finds an article: each article is indexed alone, and
 * the index is asked where it matched, so that what a query denies, or asks for beside
 * what is not there, is not among them. Words are told apart and queries read as the
 * database does it for the index {@code articleText}.
 */
final class QueryWords {

	private static final List<String> FIELDS = List.of("title", "excerpt", "text");

	/** {@code standard-no-stop-words}, which Neo4j takes unless it is told otherwise. */
	private static final Analyzer ANALYZER = new StandardAnalyzer(CharArraySet.EMPTY_SET);

	private final Query query;

	/**
	 * Reads a query.
	 * @param words in Lucene's syntax, over the three fields
	 * @throws IllegalArgumentException if it is not in that syntax
	 */
	QueryWords(String words) {
		MultiFieldQueryParser parser = new MultiFieldQueryParser(FIELDS.toArray(String[]::new), ANALYZER);
		parser.setAllowLeadingWildcard(true);
		try {
			this.query = parser.parse(words);
		}
		catch (ParseException failure) {
			throw new IllegalArgumentException(failure);
		}
	}

	/**
	 * Finds them in the texts of an article.
	 * @param texts by their fields
	 * @return for each field that has any, in their order, apart from each other
	 */
	Map<String, List<Mark>> in(Map<String, String> texts) {
		MemoryIndex index = new MemoryIndex(true);
		FIELDS.stream()
			.filter(texts::containsKey)
			.forEach((field) -> index.addField(field, texts.get(field), ANALYZER));
		IndexSearcher searcher = index.createSearcher();
		Map<String, List<Mark>> found = new HashMap<>();
		try {
			Matches matches = searcher.rewrite(this.query)
				.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
				.matches(searcher.getLeafContexts().getFirst(), 0);
			for (String field : (matches != null) ? matches : List.<String>of()) {
				found.put(field, marks(matches.getMatches(field)));
			}
			return found;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A phrase is one mark; of words that overlap with it, one comes of all. */
	private static List<Mark> marks(MatchesIterator matches) throws IOException {
		List<Mark> each = new ArrayList<>();
		while (matches.next()) {
			each.add(new Mark(matches.startOffset(), matches.endOffset()));
		}
		each.sort(Comparator.comparingInt(Mark::from));
		List<Mark> apart = new ArrayList<>();
		for (Mark mark : each) {
			if (!apart.isEmpty() && mark.from() < apart.getLast().to()) {
				Mark before = apart.removeLast();
				apart.add(new Mark(before.from(), Math.max(before.to(), mark.to())));
			}
			else {
				apart.add(mark);
			}
		}
		return apart;
	}

}
