package newsweft.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a view's source; an empty list lets everything through.
 *
 * @param copies whether copies are shown
 * @param stubs whether articles are shown that are known from listings only
 * @param isolated whether nodes are shown that no shown edge joins
 * @param from the first day, in UTC, of shown articles; null for any
 * @param to the last day; null for any
 * @param providers domains of the articles' providers
 * @param topics names of topics, of which an article has at least one
 * @param stories keys of the articles' stories
 * @param themes names of saved themes, of which an article carries at least one
 * @param loads keys of the loads that brought the articles
 * @param kinds of nodes, such as {@code Article}
 * @param relations kinds of edges, such as {@code SIMILAR}
 * @param least lower bounds
 */
public record Filters(Copies copies, Shown stubs, Shown isolated, @Nullable LocalDate from, @Nullable LocalDate to,
		List<String> providers, List<String> topics, List<String> stories, List<String> themes, List<String> loads,
		List<String> kinds, List<String> relations, Least least) {

	/** Nothing is filtered, copies are shown. */
	public static final Filters NONE = of(Copies.SHOWN);

	/**
	 * Lets everything through where nothing is said.
	 * @throws IllegalArgumentException if the last day is before the first
	 */
	@JsonCreator
	public Filters(@Nullable Copies copies, @Nullable Shown stubs, @Nullable Shown isolated, @Nullable LocalDate from,
			@Nullable LocalDate to, @Nullable List<String> providers, @Nullable List<String> topics,
			@Nullable List<String> stories, @Nullable List<String> themes, @Nullable List<String> loads,
			@Nullable List<String> kinds, @Nullable List<String> relations, @Nullable Least least) {
		if (from != null && to != null && to.isBefore(from)) {
			throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
		}
		this.copies = (copies != null) ? copies : Copies.SHOWN;
		this.stubs = (stubs != null) ? stubs : Shown.SHOWN;
		this.isolated = (isolated != null) ? isolated : Shown.SHOWN;
		this.from = from;
		this.to = to;
		this.providers = copy(providers);
		this.topics = copy(topics);
		this.stories = copy(stories);
		this.themes = copy(themes);
		this.loads = copy(loads);
		this.kinds = copy(kinds);
		this.relations = copy(relations);
		this.least = (least != null) ? least : Least.NONE;
	}

	private static List<String> copy(@Nullable List<String> values) {
		if (values == null) {
			return List.of();
		}
		if (values.stream().anyMatch(Objects::isNull)) {
			throw new IllegalArgumentException("filters must be texts");
		}
		return List.copyOf(values);
	}

	/**
	 * Nothing but what becomes of copies.
	 * @param copies whether they are shown
	 */
	public static Filters of(Copies copies) {
		return new Filters(copies, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/** The same with other copies. */
	Filters with(Copies others) {
		return new Filters(others, this.stubs, this.isolated, this.from, this.to, this.providers, this.topics,
				this.stories, this.themes, this.loads, this.kinds, this.relations, this.least);
	}

	/** Whether it depends on the edges of an article whether it is shown. */
	boolean countEdges() {
		return this.isolated == Shown.HIDDEN || this.least.degree() > 0;
	}

	/** Whether anything but copies can be left out. */
	boolean areNarrow() {
		return !equals(of(this.copies));
	}

	/**
	 * Lower bounds of shown articles; 0 for none. An article of which the figure is not
	 * known does not reach a bound.
	 *
	 * @param quality as in the posts
	 * @param heat as in the posts
	 * @param degree shown edges of a node of any kind
	 */
	public record Least(double quality, double heat, int degree) {

		static final Least NONE = new Least(0, 0, 0);

		@JsonCreator
		static Least read(@Nullable Double quality, @Nullable Double heat, @Nullable Integer degree) {
			return new Least((quality != null) ? quality : 0, (heat != null) ? heat : 0, (degree != null) ? degree : 0);
		}

	}

}
