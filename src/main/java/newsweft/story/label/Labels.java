package newsweft.story.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.story.text.ReadArticle;

/**
 * Finds the terms that tell a group of articles from its neighbours: class-based TF-IDF
 * (Grootendorst: BERTopic, 2022) over words and phrases. Beyond it, a term counts for
 * more the more of its articles are the group's own, the less the other groups of the
 * region have it, and the more it looks like a name or a thing.
 */
public final class Labels {

	private static final int MOST = 5;

	private static final int FEWEST = 3;

	/** Beyond the first three, a term has to tell this much beside the first. */
	private static final double TELLING = 0.4;

	/** How many candidates are compared with the region. */
	private static final int SHORTLIST = 40;

	/** More of a region than this tells nothing new about it. */
	private static final int REGION = 20_000;

	private final List<ReadArticle> articles;

	private final Candidates candidates;

	/**
	 * Reads the corpus.
	 * @param articles all articles
	 */
	public Labels(List<ReadArticle> articles) {
		this.articles = articles;
		this.candidates = new Candidates(articles);
	}

	/**
	 * The terms of groups that lie in regions, told from the other groups of the same
	 * region first of all. No two groups of a region have the same terms, as long as
	 * their articles give enough of them.
	 * @param groups the rows of each group's articles, one or more in each
	 * @param regions the region of each group
	 * @return for each group up to five terms, no two with a word in common, as written,
	 * most telling first; empty where its articles have no words
	 */
	public List<List<String>> terms(List<List<Integer>> groups, int[] regions) {
		Map<Integer, List<Integer>> byRegion = IntStream.range(0, groups.size())
			.boxed()
			.collect(Collectors.groupingBy((group) -> regions[group]));
		List<List<Candidate>> chosen = new ArrayList<>(Collections.nCopies(groups.size(), List.of()));
		byRegion.values().parallelStream().forEach((members) -> chooseIn(members, groups, chosen));
		return spelled(chosen);
	}

	/**
	 * The terms of groups, told from all other articles.
	 * @param groups the rows of each group's articles, one or more in each
	 * @return as for groups in regions
	 */
	public List<List<String>> terms(List<List<Integer>> groups) {
		return spelled(groups.parallelStream()
			.map((group) -> choose(this.candidates.of(group, SHORTLIST), Set.of()))
			.toList());
	}

	private void chooseIn(List<Integer> members, List<List<Integer>> groups, List<List<Candidate>> chosen) {
		List<List<Candidate>> shortlists = members.parallelStream()
			.map((group) -> this.candidates.of(groups.get(group), SHORTLIST))
			.toList();
		Region region = new Region(this.articles, members.stream().map(groups::get).toList(), shortlists, REGION);
		Set<Set<Long>> used = new HashSet<>();
		for (int member = 0; member < members.size(); member++) {
			List<Candidate> terms = choose(region.compare(member), used);
			used.add(phrases(terms));
			chosen.set(members.get(member), terms);
		}
	}

	private static List<Candidate> choose(List<Candidate> ranked, Set<Set<Long>> used) {
		List<Candidate> terms = new ArrayList<>();
		for (Candidate candidate : ranked) {
			boolean telling = terms.size() < FEWEST || candidate.score() >= TELLING * ranked.getFirst().score()
					|| used.contains(phrases(terms));
			if (terms.size() < MOST && telling && terms.stream().noneMatch(candidate::overlaps)) {
				terms.add(candidate);
			}
		}
		return terms;
	}

	private static Set<Long> phrases(List<Candidate> terms) {
		return terms.stream().map(Candidate::phrase).collect(Collectors.toSet());
	}

	private List<List<String>> spelled(List<List<Candidate>> chosen) {
		Set<Long> wanted = new HashSet<>();
		for (List<Candidate> terms : chosen) {
			terms.forEach((term) -> wanted.add(term.phrase()));
		}
		Spellings spellings = new Spellings(this.articles, wanted);
		List<List<String>> spelled = new ArrayList<>();
		for (List<Candidate> terms : chosen) {
			spelled.add(terms.stream().map((term) -> spellings.of(term.phrase(), term.letters())).toList());
		}
		return spelled;
	}

}
