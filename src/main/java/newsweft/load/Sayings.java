package newsweft.load;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How what an article lists differs from what is stored of it.
 *
 * @param listings what it lists anew, or in another place, by key
 * @param gone the keys of what it lists no longer
 */
record Sayings(String key, SortedMap<String, Integer> listings, SortedSet<String> gone) {

	static Sayings between(@Nullable Facts stored, Facts facts) {
		SortedMap<String, Integer> listings = new TreeMap<>(facts.listings());
		SortedSet<String> gone = new TreeSet<>();
		if (stored != null) {
			listings.entrySet().removeAll(stored.listings().entrySet());
			gone.addAll(stored.listings().keySet());
			gone.removeAll(facts.listings().keySet());
		}
		return new Sayings(facts.key(), listings, gone);
	}

	boolean areNone() {
		return this.listings.isEmpty() && this.gone.isEmpty();
	}

	/** How much memory it takes, in characters, roughly. */
	long weight() {
		return 100L * (this.listings.size() + this.gone.size());
	}

	Map<String, Object> writtenRow() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.listings.forEach((listed, rank) -> rows.add(Map.of("key", listed, "rank", rank)));
		return Map.of("key", this.key, "listings", rows);
	}

	Map<String, Object> goneRow() {
		return Map.of("key", this.key, "gone", List.copyOf(this.gone));
	}

	void write(DataOutputStream out) throws IOException {
		FactsFormat.text(this.key, out);
		FactsFormat.ranks(this.listings, out);
		FactsFormat.names(this.gone, out);
	}

	static Sayings read(DataInputStream in) throws IOException {
		return new Sayings(FactsFormat.present(in), FactsFormat.ranks(in), FactsFormat.names(in));
	}

}
