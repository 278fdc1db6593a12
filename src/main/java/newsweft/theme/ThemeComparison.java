package newsweft.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import newsweft.graph.Figures;
import org.jspecify.annotations.Nullable;

/**
 * How themes lie to each other. Where a list has a number for each theme, they come in
 * the order of the themes. The names of the components are the contract of
 * {@code newsweft themes compare --json}.
 *
 * @param method what was compared, and how
 * @param themes what was compared
 * @param pairs each two of them
 * @param stories that have an article of a theme, the one with most first
 * @param providers likewise
 * @param topics likewise
 * @param days on which an article of a theme was published, in UTC
 * @param articles of the themes, those of several first, then by date
 * @param figures how many of them are here, of how many
 */
public record ThemeComparison(Method method, List<Side> themes, List<Pair> pairs, List<StoryShare> stories,
		List<Share> providers, List<Share> topics, List<Day> days, List<Carrier> articles, Figures figures) {

	/**
	 * What was compared, and how.
	 *
	 * @param articles how many there are to compare
	 * @param copies {@code folded} where the original stands for its copies, else
	 * {@code shown}
	 * @param within whether the articles of a list or a view were compared; otherwise all
	 * were
	 * @param draws how many random graphs, and how many bootstrap samples
	 * @param seed of both
	 * @param testedStories how many stories of two and more articles there are
	 */
	public record Method(int articles, Copies copies, boolean within, int draws, long seed, int testedStories) {
	}

	/**
	 * A theme.
	 *
	 * @param theme what it is
	 * @param articles how many carry it
	 * @param alone how many of these carry no other theme
	 * @param missing how many of its picked keys the graph does not have
	 */
	public record Side(Theme theme, int articles, int alone, int missing) {
	}

	/**
	 * A story and the themes.
	 *
	 * @param story its key
	 * @param size how many articles it has
	 * @param articles how many of them carry each theme
	 * @param several how many of them carry more than one
	 * @param lift how many times as common each theme is there as in all articles
	 * @param p how probable so many are by chance; null for a story of one article
	 * @param q the same, corrected for the number of stories and themes
	 */
	public record StoryShare(String story, String label, int size, List<Integer> articles, int several,
			List<Double> lift, @Nullable List<Double> p, @Nullable List<Double> q) {
	}

	/**
	 * A provider or topic and the themes.
	 *
	 * @param key domain of a provider, name of a topic
	 * @param articles how many of it carry each theme
	 */
	public record Share(String key, String name, List<Integer> articles) {
	}

	/**
	 * A day.
	 *
	 * @param articles of each theme
	 */
	public record Day(LocalDate day, List<Integer> articles) {
	}

	/**
	 * An article.
	 *
	 * @param id its node's id
	 * @param story key of its story, or null
	 * @param themes which ones it carries, by their numbers from 0
	 */
	public record Carrier(String id, String title, @Nullable String provider, @Nullable Instant publishedAt,
			@Nullable String story, List<Integer> themes) {
	}

	/**
	 * Two themes.
	 *
	 * @param first the number of the one, from 0
	 * @param second the number of the other
	 * @param verdict whether they are one story
	 * @param sentence the same in words, with its figures
	 * @param both how many articles carry both
	 * @param either how many carry one or both
	 * @param jaccard both to either
	 * @param lift how many times as many carry both as by chance; null for an empty theme
	 * @param p how probable so many are by chance; null for an empty theme
	 * @param mixing which articles are tied
	 * @param information what stories tell of the theme of the articles that carry one
	 * alone: adjusted mutual information; null where that has no meaning
	 * @param informationLow the lower bound of its 95 % interval, or null
	 * @param informationHigh the upper bound, or null
	 * @param stability what the verdict would be otherwise
	 * @param bridges articles that are tied to both
	 * @param paths from articles that carry only the first to such that carry only the
	 * second
	 */
	public record Pair(int first, int second, Verdict verdict, String sentence, int both, int either, double jaccard,
			@Nullable Double lift, @Nullable Double p, MixingTable mixing, @Nullable Double information,
			@Nullable Double informationLow, @Nullable Double informationHigh, Stability stability,
			List<Bridge> bridges, List<Path> paths) {
	}

	/**
	 * Which articles of two themes are tied, beside chance.
	 *
	 * @param ties how many there are among all their articles
	 * @param insideFirst between articles that carry only the first
	 * @param insideSecond between articles that carry only the second
	 * @param between from the one to the other
	 * @param ofBoth at articles that carry both
	 * @param externalInternal E-I index of the first three; null without such ties
	 */
	public record MixingTable(int ties, TieCount insideFirst, TieCount insideSecond, TieCount between, int ofBoth,
			@Nullable Double externalInternal) {
	}

	/**
	 * How the verdict changes.
	 *
	 * @param same how many variants have the same verdict
	 * @param variants what was tried
	 */
	public record Stability(int same, List<Variant> variants) {
	}

	/**
	 * One way to find out.
	 *
	 * @param copies folded or shown
	 * @param ties {@code all}, {@code text} or {@code listings}
	 * @param fineness how many times as close as usual the articles of a story are
	 * @param stories how many of two and more articles are found
	 * @param ratio ties between the themes to those by chance, or null
	 * @param information as in {@link Pair}
	 */
	public record Variant(Copies copies, Ties ties, double fineness, int stories, @Nullable Double ratio,
			@Nullable Double information, @Nullable Double informationLow, @Nullable Double informationHigh,
			Verdict verdict) {
	}

	/**
	 * An article that is tied to both themes.
	 *
	 * @param id its node's id
	 * @param themes which of the two it carries, by their numbers
	 * @param first how many articles that carry only the first theme it is tied to
	 * @param second how many that carry only the second
	 * @param strength how close it is in all to the side to which it is less close
	 * @param betweenness how much it joins stories
	 */
	public record Bridge(String id, String title, @Nullable String provider, List<Integer> themes, int first,
			int second, double strength, double betweenness) {
	}

	/**
	 * A way from one theme to the other.
	 *
	 * @param articles ids and titles along it, two or three
	 * @param steps why each is tied to the next
	 */
	public record Path(List<Stop> articles, List<Reason> steps) {
	}

	/**
	 * Why two articles are tied.
	 *
	 * @param score how close their texts are, above 0 to 1; null where that is not known
	 * @param terms that both have
	 * @param listed whether one lists the other
	 */
	public record Reason(@Nullable Double score, List<String> terms, boolean listed) {
	}

	/** An article on a path. */
	public record Stop(String id, String title) {
	}

	/** What becomes of articles that repeat another one's text. */
	public enum Copies {

		/** The original stands for them, and has their ties. */
		@JsonProperty("folded")
		FOLDED,
		/** They are articles like all others. */
		@JsonProperty("shown")
		SHOWN

	}

	/** Which ties count. */
	public enum Ties {

		/** Texts that are alike, and listings. */
		@JsonProperty("all")
		ALL,
		/** Texts that are alike. */
		@JsonProperty("text")
		TEXT,
		/** Listings. */
		@JsonProperty("listings")
		LISTINGS

	}

}
