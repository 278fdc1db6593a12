package newsweft.explore;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the graph is meant and how it is shown; plain data in domain keys, so
 * that it outlives a reload of the corpus.
 *
 * @param source where it starts
 * @param graph what was opened and what was taken away
 * @param limit the most articles of stories, the most neighbours in one step around
 * nodes, the most rows of a query; 0 for as many as there are, but 60 neighbours; the
 * other sources have none
 * @param filters what is shown of it
 * @param style how it looks
 * @param layout where nodes are put
 */
public record View(Source source, Graph graph, int limit, Filters filters, Style style, Layout layout) {

	/**
	 * Fills in what is not said.
	 * @throws IllegalArgumentException without a source, or with a negative limit
	 */
	public View(@Nullable Source source, @Nullable Graph graph, int limit, @Nullable Filters filters,
			@Nullable Style style, @Nullable Layout layout) {
		require(source != null, "source is missing: it says what the view shows");
		require(limit >= 0, "limit must be 0 or more");
		this.source = source;
		this.graph = (graph != null) ? graph : Graph.UNCHANGED;
		this.limit = limit;
		this.filters = (filters != null) ? filters : Filters.NONE;
		this.style = (style != null) ? style : new Style(null, null, null);
		this.layout = (layout != null) ? layout : Layout.read(null, null);
	}

	/**
	 * A view without filters in the usual look.
	 * @throws IllegalArgumentException without a source, or with a negative limit
	 */
	public View(@Nullable Source source, @Nullable Graph graph, int limit) {
		this(source, graph, limit, null, null, null);
	}

	@JsonCreator
	static View read(@Nullable Source source, @Nullable Graph graph, @Nullable Integer limit, @Nullable Filters filters,
			@Nullable Style style, @Nullable Layout layout) {
		return new View(source, graph, (limit != null) ? limit : 0, filters, style, layout);
	}

	/**
	 * A view of a source as it is.
	 * @param source where it starts
	 * @return without a limit, nothing opened, nothing taken away
	 */
	public static View of(Source source) {
		return new View(source, null, 0);
	}

	/**
	 * The same part of the graph with copies folded.
	 * @return a view that shows of each text the original alone
	 */
	public View fold() {
		return with(this.filters.with(Copies.FOLDED));
	}

	/**
	 * The same view with all articles of its stories; of other sources the limit is part
	 * of what is meant.
	 */
	View unlimited() {
		return (this.source instanceof Stories)
				? new View(this.source, this.graph, 0, this.filters, this.style, this.layout) : this;
	}

	/** Whether it leaves no article out. */
	boolean isEverything() {
		return this.source instanceof All && this.graph.hidden().isEmpty() && !this.filters.areNarrow();
	}

	/** Whether it shows everything as it is stored, wherever, copies folded or not. */
	boolean isPlain() {
		return this.source instanceof All && this.graph.equals(new Graph(null, null, null, this.graph.pinned(), null))
				&& !this.filters.areNarrow() && !this.style.isByTheme();
	}

	/** The same part of the graph, filtered otherwise. */
	View with(Filters others) {
		return new View(this.source, this.graph, this.limit, others, this.style, this.layout);
	}

	boolean isFolded() {
		return this.filters.copies() == Copies.FOLDED;
	}

	/** Where a view starts. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
	@JsonSubTypes({ @JsonSubTypes.Type(value = All.class, name = "all"),
			@JsonSubTypes.Type(value = Stories.class, name = "stories"),
			@JsonSubTypes.Type(value = Around.class, name = "around"),
			@JsonSubTypes.Type(value = Nodes.class, name = "nodes"),
			@JsonSubTypes.Type(value = Path.class, name = "path"),
			@JsonSubTypes.Type(value = Cypher.class, name = "cypher") })
	public sealed interface Source {

	}

	/** Everything. */
	public record All() implements Source {
	}

	/**
	 * The articles of stories.
	 *
	 * @param keys the stories' keys; of a story that went into another one, that one's
	 * articles
	 */
	public record Stories(List<String> keys) implements Source {

		/**
		 * @throws IllegalArgumentException without keys
		 */
		public Stories(@Nullable List<String> keys) {
			this.keys = checked(keys);
		}

	}

	/**
	 * Nodes and what surrounds them.
	 *
	 * @param keys node ids, such as {@code provider:wired.com}
	 * @param depth how many steps around them, 1 to 5
	 */
	public record Around(List<String> keys, int depth) implements Source {

		private static final int DEEPEST = 5;

		/**
		 * @throws IllegalArgumentException without keys, or with another depth
		 */
		public Around(@Nullable List<String> keys, int depth) {
			require(depth >= 1 && depth <= DEEPEST, "depth must be 1 to " + DEEPEST);
			this.keys = checked(keys);
			this.depth = depth;
		}

		@JsonCreator
		static Around read(@Nullable List<String> keys, @Nullable Integer depth) {
			return new Around(keys, (depth != null) ? depth : 1);
		}

	}

	/**
	 * Named nodes.
	 *
	 * @param keys node ids, such as {@code provider:wired.com}
	 */
	public record Nodes(List<String> keys) implements Source {

		/**
		 * @throws IllegalArgumentException without keys
		 */
		public Nodes(@Nullable List<String> keys) {
			this.keys = checked(keys);
		}

	}

	/**
	 * The nodes on the shortest paths between two.
	 *
	 * @param from the id of one
	 * @param to the id of the other
	 * @param relations which edges they take, in either direction; empty for those that
	 * avoid hubs
	 * @param depth how long they may be, 1 to 8
	 */
	public record Path(String from, String to, List<String> relations, int depth) implements Source {

		private static final int DEEPEST = 8;

		/**
		 * Checks it.
		 * @throws IllegalArgumentException without two nodes, with a relation that there
		 * is not, or with another depth
		 */
		public Path {
			require(!from.equals(to), "from and to must be two nodes");
			require(depth >= 1 && depth <= DEEPEST, "depth must be 1 to " + DEEPEST);
			relations = Relations.checked(relations);
		}

		/**
		 * By the edges that avoid hubs, as long as a path may be.
		 * @throws IllegalArgumentException if both are the same
		 */
		public static Path of(String from, String to) {
			return new Path(from, to, List.of(), DEEPEST);
		}

		@JsonCreator
		static Path read(@Nullable String from, @Nullable String to, @Nullable List<String> relations,
				@Nullable Integer depth) {
			require(from != null && to != null, "from and to are missing: they name the ends of the path");
			return new Path(from, to, (relations != null) ? checked(relations) : List.of(),
					(depth != null) ? depth : DEEPEST);
		}

	}

	/**
	 * The nodes and relationships that a query returns.
	 *
	 * @param cypher one statement
	 * @param parameters values of its parameters
	 */
	public record Cypher(String cypher, Map<String, Object> parameters) implements Source {

		/**
		 * Without parameters where none are given.
		 * @throws IllegalArgumentException without a statement
		 */
		public Cypher(@Nullable String cypher, @Nullable Map<String, Object> parameters) {
			require(cypher != null && !cypher.isBlank(), "cypher is missing: it is the statement to run");
			this.cypher = cypher;
			this.parameters = (parameters != null) ? parameters : Map.of();
		}

	}

	/**
	 * What was done to the source.
	 *
	 * @param expanded nodes whose neighbours were added
	 * @param hidden ids of nodes that were taken away; they stay away, whatever else
	 * brings them in
	 * @param added ids of nodes that were brought in one by one
	 * @param pinned where the reader put nodes, by their ids
	 * @param grouped keys of stories that stand for their articles
	 */
	public record Graph(List<Expansion> expanded, List<String> hidden, List<String> added, Map<String, Point> pinned,
			List<String> grouped) {

		/** Nothing. */
		public static final Graph UNCHANGED = new Graph(null, null, null, null, null);

		/** Nothing where nothing is given. */
		@JsonCreator
		public Graph(@Nullable List<Expansion> expanded, @Nullable List<String> hidden, @Nullable List<String> added,
				@Nullable Map<String, Point> pinned, @Nullable List<String> grouped) {
			this.expanded = (expanded != null) ? checked(expanded) : List.of();
			this.hidden = (hidden != null) ? checked(hidden) : List.of();
			this.added = (added != null) ? checked(added) : List.of();
			this.pinned = (pinned != null) ? placed(pinned) : Map.of();
			this.grouped = (grouped != null) ? checked(grouped) : List.of();
		}

		/** Usual expansions, nothing pinned or grouped. */
		public Graph(List<String> expanded, List<String> hidden, List<String> added) {
			this(expanded.stream().map(Expansion::of).toList(), hidden, added, null, null);
		}

	}

	/**
	 * A place in the layout.
	 *
	 * @param x to the right
	 * @param y downwards
	 */
	public record Point(double x, double y) {
	}

	private static <T> List<T> checked(@Nullable List<T> keys) {
		require(keys != null, "keys are missing: they name what the view shows");
		require(keys.stream().noneMatch(Objects::isNull), "keys must be texts");
		return List.copyOf(keys);
	}

	private static Map<String, Point> placed(Map<String, Point> pinned) {
		require(pinned.values().stream().noneMatch(Objects::isNull), "pinned must give each node a place: its x and y");
		return Map.copyOf(pinned);
	}

	private static void require(boolean met, String fault) {
		if (!met) {
			throw new IllegalArgumentException(fault);
		}
	}

}
