package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import newsweft.corpus.CanonicalUrl;
import newsweft.explore.Filters;
import newsweft.explore.SavedView;
import newsweft.explore.SavedViews;
import newsweft.explore.View;
import newsweft.graph.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which part of the graph is exported, said in one of several ways. */
final class ExportedPart {

	@Option(names = "--all", description = "The whole graph.")
	private boolean all;

	@Option(names = "--cypher", paramLabel = "CYPHER", converter = CypherText.class,
			description = "What a query returns.")
	private @Nullable String cypher;

	@Option(names = "--story", paramLabel = "KEY", description = "The articles of a story.")
	private @Nullable String story;

	@Option(names = "--theme", paramLabel = "NAME", description = "The articles that carry a saved theme.")
	private @Nullable String theme;

	@Option(names = "--view", paramLabel = "FILE|NAME",
			description = "A view as JSON; where no such file exists, the saved view of that name.")
	private @Nullable String view;

	@ArgGroup(exclusive = false)
	private @Nullable Neighbourhood neighbourhood;

	/** Whether a saved view is meant, since no file is there. */
	boolean isSaved() {
		try {
			return this.view != null && Files.notExists(Path.of(this.view));
		}
		catch (InvalidPathException noPath) {
			return true;
		}
	}

	/**
	 * The view that was saved under the name.
	 * @throws CommandFailed if there is none, or it shows no graph
	 */
	View saved(SavedViews views) {
		String name = String.valueOf(this.view);
		SavedView saved = views.named(name)
			.orElseThrow(() -> new CommandFailed(name + " does not exist, neither as a file nor as a saved view. "
					+ "Check the path; the command views lists the names."));
		View shown = saved.view();
		if (shown == null) {
			throw new CommandFailed("The saved view " + name + " shows no graph that can be exported: it is the page "
					+ saved.address() + ". Open a story or another graph, and save that.");
		}
		return shown;
	}

	View view() throws IOException {
		if (this.cypher != null) {
			return View.of(new View.Cypher(this.cypher, Map.of()));
		}
		if (this.story != null) {
			return View.of(new View.Stories(List.of(Kind.STORY.key(this.story).orElse(this.story))));
		}
		if (this.theme != null) {
			return carrying(this.theme);
		}
		if (this.view != null) {
			return read(Path.of(this.view));
		}
		if (this.neighbourhood != null) {
			return View.of(new View.Around(List.of(id(this.neighbourhood.key)), this.neighbourhood.depth));
		}
		return View.of(new View.All());
	}

	private static View carrying(String theme) {
		Filters filters = new Filters(null, null, null, null, null, null, null, null, List.of(theme), null,
				List.of(Kind.ARTICLE.label()), null, null);
		return new View(new View.All(), null, 0, filters, null, null);
	}

	private static View read(Path file) throws IOException {
		try {
			return new JsonMapper().readValue(Files.readString(file), View.class);
		}
		catch (JacksonException failure) {
			String fault = (failure.getCause() instanceof IllegalArgumentException said)
					? String.valueOf(said.getMessage()) : failure.getOriginalMessage();
			throw new CommandFailed(file + " is no view: " + fault + ".");
		}
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
		if (this.theme != null) {
			return "theme " + this.theme;
		}
		if (this.neighbourhood != null) {
			return "the neighbourhood of " + this.neighbourhood.key;
		}
		if (this.cypher != null) {
			return "the result of the query";
		}
		return (this.view != null) ? "the view" : "the graph";
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
