package newsweft.load;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

import newsweft.corpus.Fingerprint;
import newsweft.corpus.Ledger;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;

/**
 * The files that were read before, by whatever load, and those that this one reads: 16
 * bytes a file.
 */
final class Fingerprints implements Ledger {

	/** In place of a content: this file is to be read in any case. */
	private static final long UNKNOWN = 0;

	private final LongLongHashMap known = new LongLongHashMap();

	private final LongLongHashMap latest = new LongLongHashMap();

	/** Of all files together, in whatever order. */
	private final LongAdder corpus = new LongAdder();

	/** Takes what an earlier load wrote; a later one's word counts. */
	void learn(byte[] files) {
		for (ByteBuffer each = ByteBuffer.wrap(files); each.hasRemaining();) {
			this.known.put(each.getLong(), each.getLong());
		}
	}

	@Override
	public boolean knows(Fingerprint file) {
		return file.content() != UNKNOWN && this.known.getIfAbsent(file.path(), UNKNOWN) == file.content();
	}

	@Override
	public void belongs(Fingerprint file) {
		this.corpus.add(file.path() * 31 + file.content());
	}

	@Override
	public void wasRead(Fingerprint file, boolean whole) {
		if (whole) {
			this.latest.put(file.path(), file.content());
		}
		else if (this.known.getIfAbsent(file.path(), UNKNOWN) != UNKNOWN) {
			this.latest.put(file.path(), UNKNOWN);
		}
	}

	/** Whether this load read a file that was not known as it is. */
	boolean hasNews() {
		return this.latest.notEmpty();
	}

	/** What {@link #learn} takes at the next load. */
	byte[] latest() {
		return bytes(this.latest, false);
	}

	/** The same files, as if nothing were known of them. */
	byte[] latestAsUnknown() {
		return bytes(this.latest, true);
	}

	/** All that is known now, of whichever load. */
	byte[] all() {
		LongLongHashMap all = new LongLongHashMap(this.known);
		all.putAll(this.latest);
		return bytes(all, false);
	}

	private static byte[] bytes(LongLongHashMap files, boolean unknown) {
		ByteBuffer bytes = ByteBuffer.allocate(files.size() * 2 * Long.BYTES);
		files.forEachKeyValue((path, content) -> bytes.putLong(path).putLong(unknown ? UNKNOWN : content));
		return bytes.array();
	}

	/** Of the corpus as it was read: another one where a file of it is another one. */
	String ofCorpus() {
		return String.format(Locale.ROOT, "%016x", this.corpus.sum());
	}

}
