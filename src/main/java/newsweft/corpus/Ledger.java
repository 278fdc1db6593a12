package newsweft.corpus;

/**
 * Knows what was read before, so that files that have not changed are not read again.
 */
public interface Ledger {

	/** Nothing was read before, and nothing is kept for the next time. */
	Ledger NONE = new Ledger() {

		@Override
		public boolean knows(Fingerprint file) {
			return false;
		}

		@Override
		public void wasRead(Fingerprint file) {
			// Nothing is kept.
		}

	};

	/**
	 * Whether a file is as it was when it was last read. Asked on several threads.
	 * @return true if it need not be read
	 */
	boolean knows(Fingerprint file);

	/**
	 * A file was read whole, and nothing of it was rejected. Told on the thread that
	 * reads, after what the file holds.
	 */
	void wasRead(Fingerprint file);

}
