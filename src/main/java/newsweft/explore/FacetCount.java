package newsweft.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/** Counts what a subgraph can be filtered by. */
final class FacetCount {

	private static final int BINS = 10;

	private final Subgraph subgraph;

	private final List<Node> articles;

	/** Of articles, by their nodes' ids. */
	private final Map<String, Context> contexts;

	FacetCount(Subgraph subgraph, Map<String, Context> contexts) {
		this.subgraph = subgraph;
		this.articles = subgraph.nodes().stream().filter(Narrowing::isArticle).toList();
		this.contexts = contexts;
	}

	Facets facets() {
		return new Facets(counts(this.subgraph.nodes().stream().map(Node::kind)),
				counts(this.subgraph.edges().stream().map(Edge::kind)),
				counts(contexts().map(Context::provider).filter(Objects::nonNull)),
				counts(contexts().flatMap((context) -> context.topics().stream())),
				counts(contexts().map(Context::story).filter(Objects::nonNull)),
				counts(contexts().flatMap((context) -> context.themes().stream())), loads(), days(),
				this.articles.stream().filter((node) -> !Boolean.TRUE.equals(node.properties().get("full"))).count(),
				histogram(figures("quality")), histogram(figures("heat")), degrees());
	}

	private List<Facets.Count> loads() {
		return counts(contexts().map(Context::load).filter(Objects::nonNull)).stream()
			.sorted(Comparator.comparing(Facets.Count::value))
			.toList();
	}

	private Stream<Context> contexts() {
		return this.articles.stream().map(this::context);
	}

	private Context context(Node article) {
		return this.contexts.getOrDefault(article.id(), Context.UNKNOWN);
	}

	private static List<Facets.Count> counts(Stream<String> values) {
		return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.map((entry) -> new Facets.Count(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(Facets.Count::value))
			.toList();
	}

	private List<Facets.Day> days() {
		return this.articles.stream()
			.filter((node) -> Narrowing.dayOf(node) != null)
			.collect(Collectors.groupingBy((node) -> new Facets.Day(Narrowing.dayOf(node), context(node).story(), 0),
					Collectors.counting()))
			.entrySet()
			.stream()
			.map((entry) -> new Facets.Day(entry.getKey().day(), entry.getKey().story(), entry.getValue()))
			.sorted(Comparator.comparing(Facets.Day::day)
				.thenComparing(Facets.Day::story, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private double[] figures(String property) {
		return this.articles.stream()
			.map((node) -> node.properties().get(property))
			.flatMapToDouble((value) -> (value instanceof Number number) ? DoubleStream.of(number.doubleValue())
					: DoubleStream.empty())
			.toArray();
	}

	/** Without any figures there is nothing to choose from. */
	private static List<Facets.Bin> histogram(double[] figures) {
		double greatest = DoubleStream.of(figures).max().orElse(0);
		if (greatest <= 0) {
			return List.of();
		}
		long[] counts = new long[BINS];
		for (double figure : figures) {
			counts[Math.clamp((int) (BINS * figure / greatest), 0, BINS - 1)]++;
		}
		return IntStream.range(0, BINS)
			.mapToObj((bin) -> new Facets.Bin(greatest * bin / BINS, greatest * (bin + 1) / BINS, counts[bin]))
			.toList();
	}

	private List<Facets.Bin> degrees() {
		Map<String, Integer> degrees = Narrowing.degrees(this.subgraph.edges());
		List<Facets.Bin> bins = new ArrayList<>();
		int greatest = degrees.values().stream().max(Comparator.naturalOrder()).orElse(0);
		for (int from = 0; from <= greatest; from = Math.max(1, 2 * from)) {
			int first = from;
			int end = Math.max(1, 2 * from);
			bins.add(new Facets.Bin(first, end,
					this.subgraph.nodes()
						.stream()
						.mapToInt((node) -> degrees.getOrDefault(node.id(), 0))
						.filter((degree) -> degree >= first && degree < end)
						.count()));
		}
		return bins;
	}

}
