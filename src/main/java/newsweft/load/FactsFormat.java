package newsweft.load;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Facts as bytes, for the time of a load. */
final class FactsFormat {

	/** Where a length is expected: there is no text. */
	private static final int NONE = -1;

	private FactsFormat() {
	}

	static void write(Facts facts, DataOutputStream out) throws IOException {
		text(facts.key(), out);
		out.writeBoolean(facts.full());
		text(facts.url(), out);
		text(facts.title(), out);
		text(facts.excerpt(), out);
		text(facts.text(), out);
		instant(facts.publishedAt(), out);
		text(facts.type(), out);
		number(facts.quality(), out);
		number(facts.heat(), out);
		text((facts.published() != null) ? facts.published().toString() : null, out);
		text(facts.author(), out);
		text(facts.sourceFile(), out);
		text(facts.provider(), out);
		names(facts.files(), out);
		names(facts.altTitles(), out);
		names(facts.topics(), out);
		ranks(facts.listings(), out);
	}

	static Facts read(DataInputStream in) throws IOException {
		return new Facts(present(in), in.readBoolean(), text(in), text(in), text(in), text(in), instant(in), text(in),
				number(in), number(in), truth(in), text(in), text(in), text(in), names(in), names(in), names(in),
				ranks(in));
	}

	static void text(@Nullable String text, DataOutputStream out) throws IOException {
		byte[] bytes = (text != null) ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
		out.writeInt((text != null) ? bytes.length : NONE);
		out.write(bytes);
	}

	static @Nullable String text(DataInputStream in) throws IOException {
		int length = in.readInt();
		return (length == NONE) ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
	}

	static String present(DataInputStream in) throws IOException {
		return Objects.requireNonNull(text(in));
	}

	static void instant(@Nullable Instant instant, DataOutputStream out) throws IOException {
		out.writeBoolean(instant != null);
		if (instant != null) {
			out.writeLong(instant.getEpochSecond());
			out.writeInt(instant.getNano());
		}
	}

	static @Nullable Instant instant(DataInputStream in) throws IOException {
		return in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
	}

	static void ranks(Map<String, Integer> ranks, DataOutputStream out) throws IOException {
		out.writeInt(ranks.size());
		for (Map.Entry<String, Integer> rank : ranks.entrySet()) {
			text(rank.getKey(), out);
			out.writeInt(rank.getValue());
		}
	}

	static SortedMap<String, Integer> ranks(DataInputStream in) throws IOException {
		int size = in.readInt();
		if (size == 0) {
			return Collections.emptySortedMap();
		}
		SortedMap<String, Integer> ranks = new TreeMap<>();
		for (int left = size; left > 0; left--) {
			ranks.put(present(in), in.readInt());
		}
		return ranks;
	}

	static void names(Collection<String> names, DataOutputStream out) throws IOException {
		out.writeInt(names.size());
		for (String name : names) {
			text(name, out);
		}
	}

	static SortedSet<String> names(DataInputStream in) throws IOException {
		int size = in.readInt();
		if (size == 0) {
			return Collections.emptySortedSet();
		}
		SortedSet<String> names = new TreeSet<>();
		for (int left = size; left > 0; left--) {
			names.add(present(in));
		}
		return names;
	}

	private static void number(@Nullable Integer number, DataOutputStream out) throws IOException {
		text((number != null) ? number.toString() : null, out);
	}

	private static @Nullable Integer number(DataInputStream in) throws IOException {
		String text = text(in);
		return (text != null) ? Integer.valueOf(text) : null;
	}

	private static @Nullable Boolean truth(DataInputStream in) throws IOException {
		String text = text(in);
		return (text != null) ? Boolean.valueOf(text) : null;
	}

}
