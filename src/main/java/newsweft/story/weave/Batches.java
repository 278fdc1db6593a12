package newsweft.story.weave;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at listings as evidence: who lists back, and who was listed together. */
final class Batches {

	private Batches() {
	}

	/**
	 * The claims that listings are.
	 * @param listings each pair once, none of an article by itself
	 * @return ordered by source and target
	 */
	static List<Claim> claims(Collection<Listing> listings) {
		Map<String, TreeSet<String>> listed = new TreeMap<>();
		listings.forEach(
				(listing) -> listed.computeIfAbsent(listing.source(), (key) -> new TreeSet<>()).add(listing.target()));
		Map<String, String> batches = new TreeMap<>();
		listed.forEach((source, targets) -> {
			TreeSet<String> together = new TreeSet<>(targets);
			together.add(source);
			batches.put(source, Keys.of(String.join("\n", together)));
		});
		return listings.stream()
			.map((listing) -> new Claim(listing.source(), listing.target(),
					listed.getOrDefault(listing.target(), new TreeSet<>()).contains(listing.source()),
					batches.get(listing.source())))
			.sorted(Comparator.comparing(Claim::source).thenComparing(Claim::target))
			.toList();
	}

}
