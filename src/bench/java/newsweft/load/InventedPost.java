package newsweft.load;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * One of the invented posts.
 *
 * @param topics by number
 * @param listed the posts that it lists, by number
 * @param words seed of its words
 */
record InventedPost(int number, int provider, List<Integer> topics, List<Integer> listed, long words) {

	private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

	private static final int WORDS_OF_AN_EXCERPT = 40;

	private static final int VOCABULARY = 20_000;

	static String url(int number) {
		return "https://www.paper.example/2020/news-of-the-day-" + number;
	}

	static String title(int number) {
		return "What was said on the day about matter " + number;
	}

	static String date(int number) {
		return START.plusSeconds(number * 60L).toString();
	}

	String excerpt() {
		Random random = new Random(this.words);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < WORDS_OF_AN_EXCERPT; i++) {
			text.append("word").append((int) (VOCABULARY * Math.pow(random.nextDouble(), 2))).append(' ');
		}
		return text.toString().strip();
	}

	/** As a file of the corpus. */
	String file(InventedPosts posts) {
		StringBuilder file = new StringBuilder("---\n");
		fields(file, "", this.number, this.provider);
		file.append("excerpt: \"").append(excerpt()).append("\"\nquality: ").append(this.number % 100).append('\n');
		file.append("topics:\n");
		this.topics.forEach((topic) -> file.append("  - Topic ").append(topic).append('\n'));
		file.append(this.listed.isEmpty() ? "" : "related:\n");
		for (int each : this.listed) {
			file.append("  -\n");
			fields(file, "    ", each, posts.provider(each));
		}
		return file.append("---\n").toString();
	}

	private static void fields(StringBuilder file, String indent, int number, int provider) {
		file.append(indent).append("title: \"").append(title(number)).append("\"\n");
		file.append(indent).append("publishedDateTime: ").append(date(number)).append('\n');
		file.append(indent).append("webUrl: \"").append(url(number)).append("\"\n");
		file.append(indent).append("type: article\n");
		file.append(indent).append("provider:\n");
		file.append(indent).append("  name: Paper ").append(provider).append('\n');
		file.append(indent).append("  domain: paper").append(provider).append(".example\n");
	}

}
