package newsweft.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import newsweft.corpus.CanonicalUrl;
import newsweft.explore.Filters;
import newsweft.explore.SavedViews;
import newsweft.explore.View;
import newsweft.explore.Views;
import newsweft.graph.Kind;
import newsweft.theme.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which part of the graph is exported, said in one of several ways. */
final class ExportedPart {

	@Option(names = "--all", description = "The whole graph.")
	private boolean all;

	@Option(names = "--cypher", paramLabel = "CYPHER", converter = CypherText.class,
			description = "What a query returns.")
	private @Nullable String cypher;

	@Option(names = "--story", paramLabel = "KEY", description = "The articles of a story.")
	private @Nullable String story;

	@Option(names = "--constellation", paramLabel = "KEY",
			description = "The articles of all stories of a constellation.")
	private @Nullable String constellation;

	@Option(names = "--path", arity = "2", paramLabel = "NODE",
			description = "The shortest paths between two articles, named by their addresses or keys, or nodes such as "
					+ "topic:AI.")
	private @Nullable List<String> path;

	@Option(names = "--theme", paramLabel = "NAME", description = "The articles that carry a saved theme.")
	private @Nullable String theme;

	@ArgGroup(exclusive = false)
	private @Nullable NamedViews named;

	@ArgGroup(exclusive = false)
	private @Nullable Neighbourhood neighbourhood;

	/**
	 * Reads the files of views, before anything starts.
	 * @throws CommandFailed if one holds no view
	 */
	void readFiles() throws IOException {
		if (this.named != null) {
			this.named.view.readFile();
			if (this.named.other != null) {
				this.named.other.readFile();
			}
		}
	}

	/**
	 * What is meant.
	 * @param application knows the graph, which has to say of some what they are
	 * @param fold whether copies will be folded
	 * @throws CommandFailed if there is no such part of the graph
	 */
	View view(ApplicationContext application, boolean fold) {
		if (this.cypher != null) {
			return View.of(new View.Cypher(this.cypher, Map.of()));
		}
		if (this.story != null) {
			return View.of(new View.Stories(List.of(Kind.STORY.key(this.story).orElse(this.story))));
		}
		if (this.constellation != null) {
			return constellation(this.constellation, application.getBean(Views.class));
		}
		if (this.path != null) {
			return path(this.path, fold, application.getBean(Views.class));
		}
		if (this.theme != null) {
			return carrying(application.getBean(Themes.class).named(this.theme).name());
		}
		if (this.named != null) {
			return this.named.view.view(application.getBean(SavedViews.class));
		}
		if (this.neighbourhood != null) {
			return View.of(new View.Around(List.of(id(this.neighbourhood.key)), this.neighbourhood.depth));
		}
		return View.of(new View.All());
	}

	/**
	 * What it is compared with.
	 * @return empty where it stands alone
	 * @throws CommandFailed as {@link #view} does
	 */
	Optional<View> other(ApplicationContext application) {
		return Optional.ofNullable(this.named)
			.map((views) -> views.other)
			.map((other) -> other.view(application.getBean(SavedViews.class)));
	}

	private static View constellation(String named, Views views) {
		String key = Kind.CONSTELLATION.key(named).orElse(named);
		return views.constellation(key)
			.orElseThrow(() -> new CommandFailed("The graph has no constellation " + key
					+ ". newsweft query \"MATCH (c:Constellation) RETURN c.key, c.label\" lists the keys."));
	}

	private static View path(List<String> named, boolean fold, Views views) {
		List<String> ends = named.stream().map(ExportedPart::id).toList();
		if (ends.getFirst().equals(ends.getLast())) {
			throw new CommandFailed("A path joins two nodes, and these are one: " + ends.getFirst() + ".");
		}
		List<String> gone = views.gone(ends);
		if (!gone.isEmpty()) {
			throw new CommandFailed("The graph has no node " + String.join(" and no node ", gone)
					+ ". Name an article by its address or key, any other node by an id such as topic:AI.");
		}
		View.Path path = View.Path.of(ends.getFirst(), ends.getLast());
		if (!views.joins(path, fold)) {
			throw new CommandFailed("No path of up to " + path.depth() + " edges joins " + path.from() + " and "
					+ path.to() + ". A view with a path of its own relations may find one: --view FILE.");
		}
		// All of them, as the page exports paths.
		return new View(path, null, Integer.MAX_VALUE);
	}

	private static View carrying(String theme) {
		Filters filters = new Filters(null, null, null, null, null, null, null, null, List.of(theme), null,
				List.of(Kind.ARTICLE.label()), null, null);
		return new View(new View.All(), null, 0, filters, null, null);
	}

	/**
	 * Where to look for the name of a part, beginning with a space; empty where nobody
	 * knows.
	 */
	String hint() {
		return (this.story != null) ? " The command stories lists the keys of those that there are." : "";
	}

	/** A node's id as it is, or an article's key or address. */
	private static String id(String key) {
		if (Arrays.stream(Kind.values()).anyMatch((kind) -> kind.key(key).isPresent())) {
			return key;
		}
		return Kind.ARTICLE.id(CanonicalUrl.keyOf(key));
	}

	@Override
	public String toString() {
		if (this.story != null) {
			return "story " + this.story;
		}
		if (this.constellation != null) {
			return "constellation " + this.constellation;
		}
		if (this.path != null) {
			return "the paths between " + String.join(" and ", this.path);
		}
		if (this.theme != null) {
			return "theme " + this.theme;
		}
		if (this.neighbourhood != null) {
			return "the neighbourhood of " + this.neighbourhood.key;
		}
		if (this.cypher != null) {
			return "the result of the query";
		}
		if (this.named != null) {
			return (this.named.other != null) ? "the comparison" : "the view";
		}
		return "the graph";
	}

	/** A view, and maybe another one beside it. */
	private static final class NamedViews {

		@Option(names = "--view", required = true, paramLabel = "FILE|NAME", converter = NamedView.OfText.class,
				description = "A view as JSON; where no such file exists, the saved view of that name.")
		private NamedView view;

		@Option(names = "--compare", paramLabel = "FILE|NAME", converter = NamedView.OfText.class,
				description = "A second view: all nodes and edges of both, each with inFirst and inSecond.")
		private @Nullable NamedView other;

	}

	/** A node and what surrounds it. */
	private static final class Neighbourhood {

		@Option(names = "--around", required = true, paramLabel = "KEY",
				description = "What surrounds an article, named by its address or key, or a node such as topic:AI.")
		private String key;

		@Option(names = "--depth", paramLabel = "N", defaultValue = "1", converter = WholeNumber.Depth.class,
				description = "How many steps around it, 1 to 5 (default: ${DEFAULT-VALUE}).")
		private int depth = 1;

	}

}
