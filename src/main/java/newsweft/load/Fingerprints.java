package newsweft.load;

import java.nio.ByteBuffer;

import newsweft.corpus.Fingerprint;
import newsweft.corpus.Ledger;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;

/**
 * The files that were read before, by the load that read them, and those that this one
 * reads: 16 bytes a file.
 */
final class Fingerprints implements Ledger {

	private final LongLongHashMap known = new LongLongHashMap();

	private final LongLongHashMap latest = new LongLongHashMap();

	/** Takes what an earlier load wrote; a later one's word counts. */
	void learn(byte[] files) {
		for (ByteBuffer each = ByteBuffer.wrap(files); each.hasRemaining();) {
			this.known.put(each.getLong(), each.getLong());
		}
	}

	/** Forgets everything, so that everything is read. */
	void forget() {
		this.known.clear();
	}

	@Override
	public boolean knows(Fingerprint file) {
		return this.known.containsKey(file.path()) && this.known.get(file.path()) == file.content();
	}

	@Override
	public void wasRead(Fingerprint file) {
		this.latest.put(file.path(), file.content());
	}

	/** What {@link #learn} takes at the next load. */
	byte[] latest() {
		ByteBuffer files = ByteBuffer.allocate(this.latest.size() * 2 * Long.BYTES);
		this.latest.forEachKeyValue((path, content) -> files.putLong(path).putLong(content));
		return files.array();
	}

	/** Whether this load read a file. */
	boolean learned() {
		return this.latest.notEmpty();
	}

}
