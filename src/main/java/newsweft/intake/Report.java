package newsweft.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import newsweft.load.ReportEntry;
import newsweft.load.ReportEntry.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a load reported: the first entries of each outcome, so that a thousand skipped
 * files never hide a rejected post, and how many there were in all.
 */
final class Report implements Consumer<ReportEntry> {

	/** Entries of one outcome that are kept. */
	static final int MOST = 5_000;

	private final List<ReportEntry> entries;

	private final Map<Outcome, Long> counts;

	Report() {
		this(List.of(), Map.of());
	}

	Report(List<ReportEntry> entries, Map<Outcome, Long> counts) {
		this.entries = new ArrayList<>(entries);
		this.counts = new EnumMap<>(Outcome.class);
		this.counts.putAll(counts);
	}

	@Override
	public synchronized void accept(ReportEntry entry) {
		if (this.counts.merge(entry.outcome(), 1L, Long::sum) <= MOST) {
			this.entries.add(entry);
		}
	}

	/** How many entries of each outcome there were. */
	synchronized Map<Outcome, Long> counts() {
		return Map.copyOf(this.counts);
	}

	/** For those that are stored. */
	synchronized void forgetEntries() {
		this.entries.clear();
	}

	/** Those that are kept, in the order of the load. */
	synchronized List<ReportEntry> entries() {
		return List.copyOf(this.entries);
	}

	/**
	 * Some of the entries.
	 * @param outcome null for all
	 * @param words that the file's path and the reason have, whatever their case
	 */
	Page page(@Nullable Outcome outcome, String words, int offset, int limit) {
		List<ReportEntry> kept = entries();
		Predicate<ReportEntry> tells = telling(words);
		List<ReportEntry> matching = kept.stream()
			.filter((entry) -> (outcome == null || entry.outcome() == outcome) && tells.test(entry))
			.toList();
		return new Page(matching.stream().skip(offset).limit(limit).toList(), offset, matching.size(), kept.size(),
				counts());
	}

	private static Predicate<ReportEntry> telling(String words) {
		List<String> parts = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
		return (entry) -> {
			String text = (entry.file() + " " + entry.reason()).toLowerCase(Locale.ROOT);
			return parts.stream().allMatch(text::contains);
		};
	}

	/**
	 * Some entries of a report.
	 *
	 * @param entries in the order of the load
	 * @param offset how many of the matching ones come before them
	 * @param matching how many of the kept ones match
	 * @param kept how many are kept
	 * @param outcomes how many there were of each outcome; more than are kept where the
	 * report was cut
	 */
	record Page(List<ReportEntry> entries, int offset, int matching, int kept, Map<Outcome, Long> outcomes) {
	}

}
