package newsweft.explore;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What there is to filter a view by, counted before it is filtered; copies are counted
 * where they are shown.
 *
 * @param kinds of nodes, those with most nodes first
 * @param relations kinds of edges, those with most edges first
 * @param providers domains, those with most articles first
 * @param topics names, those with most articles first
 * @param stories keys, those with most articles first
 * @param themes names of saved themes, those with most articles first
 * @param loads keys of loads that brought articles, the first one first
 * @param days with articles, story by story, in order
 * @param stubs articles known from listings only
 * @param quality of articles, in tenths of the range
 * @param heat of articles, in tenths of the range
 * @param degree of nodes, in powers of two
 */
public record Facets(List<Count> kinds, List<Count> relations, List<Count> providers, List<Count> topics,
		List<Count> stories, List<Count> themes, List<Count> loads, List<Day> days, long stubs, List<Bin> quality,
		List<Bin> heat, List<Bin> degree) {

	/**
	 * How often something is there.
	 *
	 * @param value as a filter names it
	 * @param count of nodes, or of edges
	 */
	public record Count(String value, long count) {
	}

	/**
	 * Articles of a story on a day.
	 *
	 * @param day in UTC
	 * @param story key, or null
	 * @param articles how many
	 */
	public record Day(LocalDate day, @Nullable String story, long articles) {
	}

	/**
	 * Part of a histogram.
	 *
	 * @param from inclusive
	 * @param to exclusive, but for the last
	 * @param count how many are between
	 */
	public record Bin(double from, double to, long count) {
	}

}
