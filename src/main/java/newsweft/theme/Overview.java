package newsweft.theme;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import newsweft.graph.Kind;
import newsweft.theme.ThemeComparison.Carrier;
import newsweft.theme.ThemeComparison.Day;
import newsweft.theme.ThemeComparison.Share;
import newsweft.theme.ThemeComparison.StoryShare;
import newsweft.theme.measure.Enrichment;
import newsweft.theme.measure.FalseDiscoveries;
import org.jspecify.annotations.Nullable;

/** Where and when themes are told, and by whom. */
final class Overview {

	private final Cast cast;

	private final Map<String, Fact> facts;

	private final Map<String, List<String>> members = new HashMap<>();

	private final List<Integer> all;

	private final StorySizes sizes;

	Overview(Cast cast, Map<String, Fact> facts, FactsReader reader, @Nullable Set<String> within, boolean folded) {
		this.cast = cast;
		this.facts = facts;
		this.all = cast.counts(cast.keys());
		for (Fact fact : facts.values()) {
			if (fact.story() != null) {
				this.members.computeIfAbsent(fact.story(), (story) -> new ArrayList<>()).add(fact.key());
			}
		}
		this.sizes = (within != null) ? reader.sizesWithin(within, folded)
				: reader.sizes(this.members.keySet(), folded);
	}

	/** How many articles there are to compare, and how many stories to test. */
	StorySizes sizes() {
		return this.sizes;
	}

	List<StoryShare> stories() {
		List<StoryShare> shares = this.sizes.stories()
			.stream()
			.filter((size) -> size.story() != null && this.members.containsKey(size.story()))
			.map((size) -> share(size, this.members.getOrDefault(String.valueOf(size.story()), List.of())))
			.toList();
		return corrected(shares).stream()
			.sorted(Comparator.comparingInt((StoryShare share) -> -sum(share.articles()))
				.thenComparing(StoryShare::story))
			.toList();
	}

	private StoryShare share(StorySize stored, List<String> members) {
		// Between a load and its weaving a story can have more than it was woven of.
		StorySize size = new StorySize(stored.story(), stored.label(), Math.max(stored.articles(), members.size()));
		List<Integer> counts = this.cast.counts(members);
		List<Double> lift = new ArrayList<>();
		List<Double> p = new ArrayList<>();
		for (int theme = 0; theme < counts.size(); theme++) {
			Enrichment enrichment = (this.all.get(theme) == 0) ? new Enrichment(0, 1) : Enrichment
				.of(this.sizes.articles(), this.all.get(theme), part(size, theme, counts), counts.get(theme));
			lift.add(enrichment.lift());
			p.add(enrichment.p());
		}
		int several = (int) members.stream().filter((key) -> this.cast.themesOf(key).size() > 1).count();
		return new StoryShare(String.valueOf(size.story()), size.label(), size.articles(), counts, several, lift,
				size.isTested() ? p : null, null);
	}

	/** Articles that went since the last weaving are still in the story's size. */
	private int part(StorySize size, int theme, List<Integer> counts) {
		return Math.min(size.articles(), this.sizes.articles() - this.all.get(theme) + counts.get(theme));
	}

	/** With the rates of false discoveries among all themes in all stories. */
	private List<StoryShare> corrected(List<StoryShare> shares) {
		double[] p = shares.stream()
			.flatMap((share) -> (share.p() != null) ? share.p().stream() : Stream.empty())
			.mapToDouble(Double::doubleValue)
			.toArray();
		double[] rates = FalseDiscoveries.rates(p, Math.max(p.length, this.sizes.tested() * this.all.size()));
		List<StoryShare> corrected = new ArrayList<>();
		int next = 0;
		for (StoryShare share : shares) {
			List<Double> q = null;
			if (share.p() != null) {
				q = Arrays.stream(rates, next, next + share.p().size()).boxed().toList();
				next += share.p().size();
			}
			corrected.add(new StoryShare(share.story(), share.label(), share.size(), share.articles(), share.several(),
					share.lift(), share.p(), q));
		}
		return corrected;
	}

	List<Share> providers() {
		Map<String, String> names = new HashMap<>();
		Map<String, List<String>> articles = new HashMap<>();
		for (Fact fact : this.facts.values()) {
			if (fact.domain() != null) {
				names.put(fact.domain(), String.valueOf(fact.publisher()));
				articles.computeIfAbsent(fact.domain(), (domain) -> new ArrayList<>()).add(fact.key());
			}
		}
		return shares(articles, names);
	}

	List<Share> topics() {
		Map<String, List<String>> articles = new HashMap<>();
		for (Fact fact : this.facts.values()) {
			fact.topics()
				.forEach((topic) -> articles.computeIfAbsent(topic, (own) -> new ArrayList<>()).add(fact.key()));
		}
		return shares(articles, Map.of());
	}

	private List<Share> shares(Map<String, List<String>> articles, Map<String, String> names) {
		List<Share> shares = new ArrayList<>();
		articles
			.forEach((key, keys) -> shares.add(new Share(key, names.getOrDefault(key, key), this.cast.counts(keys))));
		shares.sort(Comparator.comparingInt((Share share) -> -sum(share.articles())).thenComparing(Share::key));
		return shares;
	}

	List<Day> days() {
		Map<LocalDate, List<String>> articles = new TreeMap<>();
		for (Fact fact : this.facts.values()) {
			if (fact.publishedAt() != null) {
				articles
					.computeIfAbsent(fact.publishedAt().atZone(ZoneOffset.UTC).toLocalDate(),
							(day) -> new ArrayList<>())
					.add(fact.key());
			}
		}
		return articles.entrySet()
			.stream()
			.map((day) -> new Day(day.getKey(), this.cast.counts(day.getValue())))
			.toList();
	}

	List<Carrier> carriers(int limit) {
		return this.facts.values()
			.stream()
			.map(this::carrier)
			.sorted(Comparator.comparingInt((Carrier carrier) -> -carrier.themes().size())
				.thenComparing(Carrier::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Carrier::id))
			.limit(limit)
			.toList();
	}

	private Carrier carrier(Fact fact) {
		return new Carrier(Kind.ARTICLE.id(fact.key()), fact.title(), fact.publisher(), fact.publishedAt(),
				fact.story(), this.cast.themesOf(fact.key()));
	}

	private static int sum(Collection<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

}
