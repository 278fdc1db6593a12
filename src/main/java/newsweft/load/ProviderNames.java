package newsweft.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import newsweft.corpus.Outlet;
import newsweft.load.ReportEntry.Outcome;

/** Under which names a corpus knows each provider. */
final class ProviderNames {

	/** Names that are told of. */
	private static final int MOST = 10;

	private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();

	void add(Outlet outlet) {
		Map<String, Integer> names = this.counts.computeIfAbsent(outlet.domain(), (domain) -> new TreeMap<>());
		if (outlet.name() != null) {
			names.merge(outlet.name(), 1, Integer::sum);
		}
	}

	/**
	 * The rows that write these providers: the most frequent name leads, of equals the
	 * first of the alphabet.
	 */
	List<Map<String, Object>> rows(Set<String> domains) {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.counts.forEach((domain, names) -> {
			if (domains.contains(domain)) {
				rows.add(row(domain, mostFrequentFirst(names)));
			}
		});
		return rows;
	}

	/** The providers that go by several names. */
	Stream<ReportEntry> contradictions() {
		return this.counts.entrySet().stream().filter((provider) -> provider.getValue().size() > 1).map((provider) -> {
			List<String> names = mostFrequentFirst(provider.getValue());
			return new ReportEntry(Outcome.CONFLICT, "", 0,
					"name of " + provider.getKey() + ": \"" + names.getFirst() + "\" leads, also \""
							+ String.join("\", \"", names.subList(1, Math.min(names.size(), MOST))) + "\"");
		});
	}

	private static Map<String, Object> row(String domain, List<String> names) {
		return names.isEmpty() ? Map.of("domain", domain, "name", domain, "altNames", List.of())
				: Map.of("domain", domain, "name", names.getFirst(), "altNames", names.subList(1, names.size()));
	}

	private static List<String> mostFrequentFirst(Map<String, Integer> names) {
		return names.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

}
