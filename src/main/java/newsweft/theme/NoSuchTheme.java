package newsweft.theme;

import java.util.List;
import java.util.stream.Collectors;

/** There is no theme of a name. */
public final class NoSuchTheme extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<String> names;

	private NoSuchTheme(List<String> names, String next) {
		super("There is no theme " + names.stream().map((name) -> '"' + name + '"').collect(Collectors.joining(" and "))
				+ next);
		this.names = names;
	}

	NoSuchTheme(String name) {
		this(List.of(name), ". The command themes list and GET /api/themes name those that there are; a new one is "
				+ "written as name=query.");
	}

	/** A view filters by themes that were deleted or renamed. */
	static NoSuchTheme inFilters(List<String> names) {
		return new NoSuchTheme(names, ", by which the view filters: deleted, or renamed. Take that filter out, "
				+ "or name one that the command themes list and GET /api/themes have.");
	}

	/** The names that no theme has. */
	List<String> names() {
		return this.names;
	}

}
