package newsweft.load;

/** Is told how far a load has come. */
@FunctionalInterface
public interface Progress {

	/**
	 * A step came forward.
	 * @param step what is being done, such as {@code Reading}
	 * @param done how much of it, from 0
	 * @param total how much there is in all; -1 while that is unknown
	 */
	void report(String step, long done, long total);

}
