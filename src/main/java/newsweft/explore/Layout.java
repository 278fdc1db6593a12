package newsweft.explore;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes are put; it changes nothing of what is shown.
 *
 * @param name {@code force}, {@code map} for the places on the atlas, {@code timeline}
 * for x by date, {@code radial} around the chosen node, {@code layered} by story
 * @param seed of whatever is placed at random
 */
public record Layout(String name, long seed) {

	private static final List<String> LAYOUTS = List.of("force", "map", "timeline", "radial", "layered");

	/**
	 * By force where nothing is said.
	 * @throws IllegalArgumentException if it is something else
	 */
	public Layout(@Nullable String name, long seed) {
		this.name = Names.among(LAYOUTS, (name != null) ? name : "force", "layout");
		this.seed = seed;
	}

	@JsonCreator
	static Layout read(@Nullable String name, @Nullable Long seed) {
		return new Layout(name, (seed != null) ? seed : 1);
	}

}
