package newsweft.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How nodes and lines look; it changes nothing of what is shown. Coloured by theme,
 * articles have the names of the saved themes that they carry as {@code themes}.
 *
 * @param color by what articles are coloured: {@code story}, {@code constellation},
 * {@code provider}, {@code topic}, {@code date}, {@code load} or {@code theme}
 * @param size by what nodes are sized: {@code degree}, {@code pagerank}, {@code quality},
 * {@code heat} or {@code equal}
 * @param width by what lines are as wide as they are: {@code equal} or {@code score}
 */
public record Style(String color, String size, String width) {

	private static final List<String> COLORS = List.of("story", "constellation", "provider", "topic", "date", "load",
			"theme");

	private static final List<String> SIZES = List.of("degree", "pagerank", "quality", "heat", "equal");

	private static final List<String> WIDTHS = List.of("equal", "score");

	/**
	 * Colours by story, sizes by degree and draws equal lines where nothing is said.
	 * @throws IllegalArgumentException if it is something else
	 */
	public Style(@Nullable String color, @Nullable String size, @Nullable String width) {
		this.color = Names.among(COLORS, (color != null) ? color : "story", "color");
		this.size = Names.among(SIZES, (size != null) ? size : "degree", "size");
		this.width = Names.among(WIDTHS, (width != null) ? width : "equal", "width");
	}

	boolean isByTheme() {
		return this.color.equals("theme");
	}

}
