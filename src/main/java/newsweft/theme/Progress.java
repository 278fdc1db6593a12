package newsweft.theme;

/** Is told how far a comparison has come, by one thread or several at once. */
@FunctionalInterface
public interface Progress {

	/** For those who do not want to know. */
	Progress UNHEARD = (step, done, of) -> {
	};

	/**
	 * A step came forward. Whatever this throws ends the comparison.
	 * @param step what is being done, such as {@code Reading ties}
	 * @param done how much of it, from 0
	 * @param of how much there is in all
	 */
	void report(String step, long done, long of);

}
