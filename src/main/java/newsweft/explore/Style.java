package newsweft.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How nodes look; it changes nothing of what is shown.
 *
 * @param color by what articles are coloured: {@code story}, {@code constellation},
 * {@code provider} or {@code date}
 * @param size by what nodes are sized: {@code degree}, {@code quality}, {@code heat} or
 * {@code equal}
 */
public record Style(String color, String size) {

	private static final List<String> COLORS = List.of("story", "constellation", "provider", "date");

	private static final List<String> SIZES = List.of("degree", "quality", "heat", "equal");

	/**
	 * Colours by story and sizes by degree where nothing is said.
	 * @throws IllegalArgumentException if it is something else
	 */
	public Style(@Nullable String color, @Nullable String size) {
		this.color = Names.among(COLORS, (color != null) ? color : "story", "color");
		this.size = Names.among(SIZES, (size != null) ? size : "degree", "size");
	}

}
