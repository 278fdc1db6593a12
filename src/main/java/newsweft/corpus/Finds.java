package newsweft.corpus;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * Takes what the reader of one file finds in it.
 */
interface Finds {

	/** By which names the file says what. */
	Vocabulary vocabulary();

	/** What is known without work. */
	void put(Reading reading);

	/**
	 * What takes work, which another thread may do.
	 * @param file the path below the corpus root, which the readings are about
	 * @param size the bytes that the work holds on to
	 * @param work fails only where a post defeats its reader, which costs that post alone
	 */
	void put(String file, long size, Callable<List<Reading>> work);

}
