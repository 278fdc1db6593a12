package newsweft.load;

import java.util.List;
import java.util.Map;

/** The way of articles and listings into a store. */
interface Writing extends AutoCloseable {

	/** Whether either all comes into the store at once, or nothing. */
	boolean isWhole();

	/**
	 * Writes articles, with who published them and what they are about.
	 * @param providers rows of providers that are not written yet, or may have new names
	 * @param load the key of the load
	 */
	void writeArticles(List<Difference> articles, List<Map<String, Object>> providers, String load);

	/** Joins articles to those that they list, after all of them are written. */
	void writeListings(List<Sayings> sayings);

	/** After all is written. */
	void finish();

	@Override
	void close();

}
