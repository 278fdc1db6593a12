package newsweft.story.label;

import java.util.ArrayList;
import java.util.List;

import newsweft.story.text.ReadArticle;

/** Groups that lie close together, and what tells each from the others. */
final class Region {

	private final List<List<Candidate>> shortlists;

	private final List<List<Integer>> groups;

	/** In how many of the counted articles of the region a phrase is. */
	private final int[] spread;

	private final PhraseSet phrases;

	private int counted;

	Region(List<ReadArticle> articles, List<List<Integer>> groups, List<List<Candidate>> shortlists, int most) {
		this.groups = groups;
		this.shortlists = shortlists;
		this.phrases = new PhraseSet((groups.size() == 1) ? List.of()
				: shortlists.stream().flatMap(List::stream).map(Candidate::phrase).toList());
		this.spread = new int[this.phrases.size()];
		if (groups.size() > 1) {
			List<Integer> rows = groups.stream().flatMap(List::stream).toList();
			this.counted = Math.min(most, rows.size());
			int[] last = new int[this.spread.length];
			for (int i = 0; i < this.counted; i++) {
				count(articles.get(rows.get((int) ((long) i * rows.size() / this.counted))), i + 1, last);
			}
		}
	}

	/** Counts the phrases of an article once each. */
	private void count(ReadArticle article, int turn, int[] last) {
		Phrases.Occurrence occurrence = (phrase, from, to) -> {
			int number = this.phrases.number(phrase);
			if (number >= 0 && last[number] != turn) {
				last[number] = turn;
				this.spread[number]++;
			}
		};
		Phrases.forEach(article.article().title(), article.title(), occurrence);
		Phrases.forEach(article.article().excerpt(), article.excerpt(), occurrence);
	}

	/** The candidates of one group by what they tell, most telling first. */
	List<Candidate> compare(int group) {
		List<Candidate> compared = new ArrayList<>();
		int size = this.groups.get(group).size();
		int all = this.groups.stream().mapToInt(List::size).sum();
		for (Candidate candidate : this.shortlists.get(group)) {
			double share = candidate.share();
			double elsewhere = 0;
			if (all > size) {
				double in = (double) this.spread[this.phrases.number(candidate.phrase())] / this.counted * all;
				elsewhere = Math.max(0, in - share * size) / (all - size);
			}
			compared.add(candidate.withScore(candidate.score() * share / (share + elsewhere)));
		}
		compared.sort(Candidates.MOST_TELLING);
		return compared;
	}

}
