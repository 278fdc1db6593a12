package newsweft.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Posts like those of January 2020, in any number: two in five list nothing, the others
 * come in batches of two to twenty-five that list each other; few providers publish most;
 * each is about one to four of fifty topics.
 */
final class InventedPosts {

	private static final int TOPICS = 50;

	private static final int LARGEST_BATCH = 25;

	private static final double SHARE_WITHOUT_LISTINGS = 0.4;

	private final int first;

	private final int count;

	private final int providers;

	private final Random random;

	/**
	 * A corpus.
	 * @param first the number of its first post
	 * @param count of its posts
	 * @param providers that there are
	 */
	InventedPosts(int first, int count, int providers) {
		this.first = first;
		this.count = count;
		this.providers = providers;
		this.random = new Random(first);
	}

	int providers() {
		return this.providers;
	}

	static int topics() {
		return TOPICS;
	}

	void forEach(Consumer<InventedPost> consumer) {
		int end = this.first + this.count;
		int next = this.first;
		while (next < end) {
			int size = (this.random.nextDouble() < SHARE_WITHOUT_LISTINGS) ? 1
					: Math.min(end - next, 2 + this.random.nextInt(LARGEST_BATCH - 1));
			for (int i = 0; i < size; i++) {
				consumer.accept(post(next + i, next, size));
			}
			next += size;
		}
	}

	private InventedPost post(int number, int firstOfBatch, int size) {
		List<Integer> listed = new ArrayList<>();
		for (int i = firstOfBatch; i < firstOfBatch + size; i++) {
			if (i != number) {
				listed.add(i);
			}
		}
		List<Integer> topics = new ArrayList<>();
		for (int i = this.random.nextInt(4); i >= 0; i--) {
			int topic = this.random.nextInt(TOPICS);
			if (!topics.contains(topic)) {
				topics.add(topic);
			}
		}
		return new InventedPost(number, provider(number), topics, listed, this.random.nextLong());
	}

	/** The same for each listing of an article: few have most of them. */
	int provider(int number) {
		double place = new Random(number * 0x9E3779B97F4A7C15L).nextDouble();
		return (int) (this.providers * place * place * place);
	}

}
