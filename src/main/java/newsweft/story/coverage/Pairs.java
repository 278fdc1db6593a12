package newsweft.story.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import newsweft.story.CoveragePair;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Pairs of providers that cover the same stories. How many two would share by chance
 * keeps both how many stories each provider covers and how many providers each story has
 * (the bipartite configuration model of Chung and Lu: Connected Components in Random
 * Graphs with Given Expected Degree Sequences, 2002); a pair's significance is the upper
 * tail of the Poisson distribution of that mean, corrected for the number of pairs after
 * Benjamini and Hochberg (1995), as in Saracco, Straka, Di Clemente, Gabrielli,
 * Caldarelli, Squartini: Inferring Monopartite Projections of Bipartite Networks, 2017.
 * The hypergeometric distribution, which knows nothing of the stories, would call any two
 * large providers a pair, since both are in what everybody covers. How strongly two go
 * together is Salton's cosine (Salton, McGill: Introduction to Modern Information
 * Retrieval, 1983), which does not grow with output as counts do.
 *
 * <p>
 * Departures: only stories of two providers or more count, since those of one alone pair
 * nobody; and only providers with enough shared stories to be listed are tested, which
 * depends on their output but not on whom they go with.
 */
public final class Pairs {

	/**
	 * A story of more providers says little about who goes with whom, and its pairs grow
	 * with the square; so an incidence takes at most this many steps.
	 */
	public static final int WIDEST = 256;

	/**
	 * Up to this false discovery rate a pair is significant, at the usual level. The
	 * closest of those come first: a cosine alone would put two small providers first
	 * that share all of their few stories, a probability alone the largest providers.
	 */
	public static final double SIGNIFICANT = 0.05;

	private final Incidences incidences;

	private final Sharing sharing;

	private final int leastShared;

	private final List<Candidate> candidates = new ArrayList<>();

	private final FalseDiscoveries discoveries;

	private Pairs(Incidences incidences, int leastShared) {
		this.incidences = incidences;
		this.sharing = new Sharing(incidences, -1);
		this.leastShared = leastShared;
		long eligible = 0;
		for (int provider = 0; provider < incidences.providerCount(); provider++) {
			eligible += isEligible(provider) ? 1 : 0;
		}
		this.discoveries = new FalseDiscoveries(eligible * (eligible - 1) / 2);
		for (int provider = 0; provider < incidences.providerCount(); provider++) {
			if (isEligible(provider)) {
				pairUp(provider);
			}
		}
		this.candidates.sort(Comparator.comparingDouble(this::rank)
			.thenComparing(Comparator.comparingInt(Candidate::shared).reversed())
			.thenComparingInt(Candidate::provider)
			.thenComparingInt(Candidate::other));
	}

	private boolean isSignificant(Candidate pair) {
		return this.discoveries.rate(pair.tail) <= SIGNIFICANT;
	}

	/**
	 * Below 0 by closeness where a pair is significant, else 0 or more by probability.
	 */
	private double rank(Candidate pair) {
		return isSignificant(pair) ? -pair.cosine : pair.tail;
	}

	/**
	 * Finds the pairs.
	 * @param leastShared how many stories a pair shares at least to be listed, 1 or more
	 */
	public static Pairs of(Incidences incidences, int leastShared) {
		return new Pairs(incidences, leastShared);
	}

	private boolean isEligible(int provider) {
		return this.sharing.stories(provider) >= this.leastShared;
	}

	private void pairUp(int provider) {
		this.sharing.count(provider, (other) -> other > provider && isEligible(other));
		for (int other : this.sharing.found()) {
			int shared = this.sharing.shared(other);
			double tail = tail(shared, this.sharing.expected(provider, other));
			this.discoveries.add(tail);
			if (shared >= this.leastShared) {
				this.candidates.add(new Candidate(provider, other, shared, this.sharing.cosine(provider, other), tail));
			}
		}
	}

	/** No more than by chance is told apart no further; those are many. */
	private static double tail(int shared, double expected) {
		return (shared > expected) ? PoissonDistribution.of(expected).survivalProbability(shared - 1) : 1;
	}

	/** How many pairs share enough stories. */
	public int count() {
		return this.candidates.size();
	}

	/** How many of them are significant. */
	public int significantCount() {
		return (int) this.candidates.stream().filter(this::isSignificant).count();
	}

	/** How many stories are left out since more than {@value #WIDEST} cover them. */
	public int tooWide() {
		return this.incidences.byStory().countLongerThan(WIDEST);
	}

	/**
	 * The strongest pairs.
	 * @param limit how many at most
	 * @return first the significant ones, the closest first; then the others, the least
	 * probable first; ties by shared stories, then by domain
	 */
	public List<CoveragePair> strongest(int limit) {
		return this.candidates.stream().limit(limit).map(this::describe).toList();
	}

	private CoveragePair describe(Candidate pair) {
		Race race = Race.between(this.incidences.byProvider(), pair.provider, pair.other);
		boolean swapped = race.isLost();
		if (swapped) {
			race = Race.between(this.incidences.byProvider(), pair.other, pair.provider);
		}
		String provider = this.incidences.provider(swapped ? pair.other : pair.provider);
		String other = this.incidences.provider(swapped ? pair.provider : pair.other);
		return new CoveragePair(provider, other, pair.shared,
				Figures.hundredths(this.sharing.expected(pair.provider, pair.other)), Figures.thousandths(pair.cosine),
				Figures.significant(pair.tail), Figures.significant(this.discoveries.rate(pair.tail)), race.ahead(),
				race.behind(), race.medianLeadHours());
	}

	private record Candidate(int provider, int other, int shared, double cosine, double tail) {
	}

}
