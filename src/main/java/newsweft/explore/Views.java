package newsweft.explore;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import newsweft.graph.GraphSource;
import newsweft.graph.Subgraph;
import newsweft.query.Console;
import newsweft.neo4j.Sessions;
import newsweft.theme.Carriers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;

/** Resolves views into subgraphs. */
@Component
public final class Views {

	private static final TransactionConfig USUAL = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(30))
		.build();

	private final Driver driver;

	private final Console console;

	private final ViewStatements statements;

	private final Notes notes;

	private final Carriers carriers;

	private final WholeGraph whole;

	private final HeapLimit limit;

	Views(Driver driver, Console console, ViewStatements statements, Notes notes, Carriers carriers, WholeGraph whole,
			HeapLimit limit) {
		this.driver = driver;
		this.console = console;
		this.statements = statements;
		this.notes = notes;
		this.carriers = carriers;
		this.whole = whole;
		this.limit = limit;
	}

	/**
	 * Resolves a view.
	 * @param view which part of the graph is meant
	 * @return its nodes and the edges between them, articles with their story's key as
	 * {@code story}, their provider's domain as {@code provider} and their topics' names
	 * as {@code topics}; for a query exactly what it returned, unless the view changes
	 * it; the reader's note on a node as its {@code note}
	 * @throws TooLargeToHold if the whole graph is needed and does not fit into memory
	 * @throws newsweft.query.QueryFailed if the view's query fails
	 * @throws newsweft.theme.NoSuchTheme if the view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	public Subgraph resolve(View view) {
		return this.notes.annotate(on(view, (resolution) -> resolution.resolve(view)));
	}

	/**
	 * A view to be read part by part.
	 * @param view which part of the graph is meant
	 * @return the same as {@link #resolve}, but the whole graph, with or without copies,
	 * is not held in memory
	 * @throws TooLargeToHold if it is needed otherwise and does not fit into memory
	 * @throws newsweft.query.QueryFailed if the view's query fails
	 * @throws newsweft.theme.NoSuchTheme if the view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	public GraphSource open(View view) {
		if (!view.isPlain()) {
			return resolve(view);
		}
		return view.isFolded() ? this.whole.folded() : this.whole.now();
	}

	/**
	 * The articles of a constellation's stories.
	 * @param key of a constellation, or of one that went into another since
	 * @return empty where there is none
	 */
	public Optional<View> constellation(String key) {
		List<String> stories = asking(false, (gathered) -> gathered.storiesOfConstellation(key));
		return stories.isEmpty() ? Optional.empty() : Optional.of(View.of(new View.Stories(stories)));
	}

	/**
	 * Those nodes that are not there.
	 * @param ids of nodes; a story or constellation that went into another one is there
	 * @return in the same order
	 */
	public List<String> gone(List<String> ids) {
		return asking(false, (gathered) -> gathered.gone(ids));
	}

	/**
	 * Whether there is a path.
	 * @param folded whether it goes from original to original
	 */
	public boolean joins(View.Path path, boolean folded) {
		return paths(path, folded, 1).found() > 0;
	}

	/**
	 * The articles of a view, whatever its limit of stories and its groups.
	 * @return their keys, with those of copies that fold into them; empty for a view that
	 * leaves none out
	 * @throws newsweft.query.QueryFailed if the view's query fails
	 * @throws newsweft.theme.NoSuchTheme if the view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	Optional<Set<String>> articles(View view) {
		if (view.isEverything()) {
			return Optional.empty();
		}
		View whole = view.unlimited();
		return Optional.of(on(whole, (resolution) -> resolution.articles(whole)));
	}

	/**
	 * Counts what there is to filter a view by.
	 * @param view whose own filters count for nothing, but for that of copies
	 * @throws newsweft.query.QueryFailed if the view's query fails
	 */
	public Facets facets(View view) {
		return on(view, (resolution) -> resolution.facets(view));
	}

	/**
	 * Compares two views.
	 * @param limit how many nodes are told at most
	 * @throws newsweft.query.QueryFailed if the query of a view fails
	 * @throws newsweft.theme.NoSuchTheme if a view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	Comparison compare(View left, View right, int limit) {
		Subgraph before = unlimited(left);
		Subgraph after = unlimited(right);
		return on(left, (resolution) -> {
			Map<String, Context> contexts = resolution.contexts(Subgraphs.unite(before, after));
			return new Comparing(before, after).compare(contexts, resolution.labels(contexts.values()), limit);
		});
	}

	/**
	 * All that two views show, a limit of stories' articles aside.
	 * @return each node and edge once, with whether either view shows it as
	 * {@code inFirst} and {@code inSecond}; of a node that both show, the properties are
	 * those in the first
	 * @throws newsweft.query.QueryFailed if the query of a view fails
	 * @throws newsweft.theme.NoSuchTheme if a view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	public Subgraph both(View first, View second) {
		return this.notes.annotate(Subgraphs.mark(unlimited(first), unlimited(second)));
	}

	private Subgraph unlimited(View view) {
		return on(view, (resolution) -> resolution.resolve(view.unlimited()));
	}

	/**
	 * The neighbours of a node by the edges that lead to them.
	 * @param view which counts as missing what it does not bring in, filters aside
	 * @param id of the node
	 * @param most how many an expansion would add at most
	 * @return empty where there is no such node
	 * @throws newsweft.query.QueryFailed if the view's query fails
	 */
	Optional<List<Neighbours>> neighbours(View view, String id, int most) {
		return on(view, (resolution) -> resolution.surroundings(view).neighbours(id, most));
	}

	/**
	 * What some nodes are all joined to.
	 * @param view which counts as missing what it does not bring in, filters aside
	 * @param ids of the nodes
	 * @param most how many are named
	 * @throws newsweft.query.QueryFailed if the view's query fails
	 */
	Common common(View view, List<String> ids, int most) {
		return on(view, (resolution) -> resolution.surroundings(view).common(ids, most));
	}

	/**
	 * The shortest paths between two nodes.
	 * @param path which ends, and which edges
	 * @param folded whether paths go from original to original
	 * @param most how many are named
	 */
	Paths paths(View.Path path, boolean folded, int most) {
		return asking(folded, (gathered) -> new Surroundings(gathered, List.of()).between(path, most));
	}

	private <T> T asking(boolean folded, Function<Gathered, T> question) {
		try (Session session = this.driver.session(Sessions.READING)) {
			return question.apply(new Gathered(session, USUAL, this.statements, folded, this.limit));
		}
	}

	private <T> T on(View view, Function<Resolution, T> question) {
		try (Session session = this.driver.session(Sessions.READING)) {
			TransactionConfig bounds = (view.source() instanceof View.All) ? Sessions.PATIENT : USUAL;
			Gathered gathered = new Gathered(session, bounds, this.statements, view.isFolded(), this.limit);
			return question.apply(new Resolution(gathered, this.console, this.carriers, view.isFolded()));
		}
	}

}
