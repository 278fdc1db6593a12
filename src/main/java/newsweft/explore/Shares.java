package newsweft.explore;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import newsweft.graph.Kind;

/** What stories, providers and topics have of two sides. */
final class Shares {

	private final Set<String> left;

	private final Set<String> right;

	/** Of articles, by their nodes' ids. */
	private final Map<String, Context> contexts;

	private final Map<String, String> labels;

	/**
	 * Shares of articles.
	 * @param left their nodes' ids
	 * @param right their nodes' ids
	 * @param labels of stories and providers, by their nodes' ids
	 */
	Shares(Set<String> left, Set<String> right, Map<String, Context> contexts, Map<String, String> labels) {
		this.left = left;
		this.right = right;
		this.contexts = contexts;
		this.labels = labels;
	}

	List<Comparison.Share> ofStories() {
		return of((context) -> Stream.ofNullable(context.story()).map(Kind.STORY::id).toList());
	}

	List<Comparison.Share> ofProviders() {
		return of((context) -> Stream.ofNullable(context.provider()).map(Kind.PROVIDER::id).toList());
	}

	List<Comparison.Share> ofTopics() {
		return of((context) -> context.topics().stream().map(Kind.TOPIC::id).toList());
	}

	private List<Comparison.Share> of(Function<Context, List<String>> groupsOf) {
		Map<String, Long> before = counts(this.left, groupsOf);
		Map<String, Long> after = counts(this.right, groupsOf);
		Map<String, Long> both = counts(this.left.stream().filter(this.right::contains).toList(), groupsOf);
		Set<String> ids = new HashSet<>(before.keySet());
		ids.addAll(after.keySet());
		return ids.stream()
			.map((id) -> new Comparison.Share(id, this.labels.getOrDefault(id, id.substring(id.indexOf(':') + 1)),
					before.getOrDefault(id, 0L), after.getOrDefault(id, 0L), both.getOrDefault(id, 0L)))
			.sorted(Comparator.comparingDouble((Comparison.Share share) -> -Math.abs(difference(share)))
				.thenComparing((share) -> -share.left() - share.right())
				.thenComparing(Comparison.Share::id))
			.toList();
	}

	private double difference(Comparison.Share share) {
		return (double) share.right() / Math.max(1, this.right.size())
				- (double) share.left() / Math.max(1, this.left.size());
	}

	private Map<String, Long> counts(Collection<String> articles, Function<Context, List<String>> groupsOf) {
		Map<String, Long> counts = new HashMap<>();
		for (String article : articles) {
			groupsOf.apply(this.contexts.getOrDefault(article, Context.UNKNOWN))
				.forEach((id) -> counts.merge(id, 1L, Long::sum));
		}
		return counts;
	}

}
