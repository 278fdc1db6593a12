package newsweft.story;

import java.util.List;

/**
 * Which providers cover the same stories.
 *
 * @param stories how many stories have an original article with a provider
 * @param shared how many of those two providers or more cover
 * @param tooWide how many of those are left out of pairs since more providers cover them
 * than would tell anything
 * @param providerCount how many providers there are
 * @param pairCount how many pairs share enough stories
 * @param significantCount how many of those are hardly chance: a {@code q} of at most
 * 0.05
 * @param providers by how many shared stories they cover, then by domain
 * @param pairs the significant first, the closest of them first; then the others, the
 * least probable first
 */
public record CoverageOverview(int stories, int shared, int tooWide, int providerCount, int pairCount,
		int significantCount, List<ProviderCoverage> providers, List<CoveragePair> pairs) {

	public CoverageOverview {
		providers = List.copyOf(providers);
		pairs = List.copyOf(pairs);
	}
}
