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
		public void belongs(Fingerprint file) {
			// Nothing is kept.
		}

		@Override
		public void wasRead(Fingerprint file, boolean whole) {
			// Nothing is kept.
		}

	};

	/**
	 * Whether a file is as it was when it was last read. Asked on several threads.
	 * @return true if it need not be read
	 */
	boolean knows(Fingerprint file);

	/**
	 * A file or an archive belongs to the corpus, whether it is read or not; of what an
	 * archive holds nothing is said. Told on several threads.
	 */
	void belongs(Fingerprint file);

	/**
	 * A file was read. Told on the thread that reads, after what the file holds.
	 * @param whole whether all of it was a post or posts
	 */
	void wasRead(Fingerprint file, boolean whole);

}
