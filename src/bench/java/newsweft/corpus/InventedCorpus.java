package newsweft.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Posts in the shape of a real collection of news: batches of posts that list all others
 * of their batch, few providers with many articles and many with few, one to four topics,
 * images and sealed fields that nobody asks for; some 11 kB each.
 *
 * @param posts how many
 */
record InventedCorpus(int posts) {

	private static final int BATCH = 9;

	private static final int PROVIDERS = 2_000;

	private static final int TOPICS = 15;

	/** Folders of more files are slow on some file systems. */
	private static final int FOLDER = 1_000;

	private static final String[] WORDS = ("council police camera city vote ban trial face harbour market school "
			+ "engine signal court paper river study rule record minister company lens crowd street report")
		.split(" ");

	void write(Path folder) throws IOException {
		for (int i = 0; i < this.posts; i++) {
			Path file = folder.resolve("%04d/%07d.md".formatted(i / FOLDER, i));
			Files.createDirectories(file.getParent());
			Files.writeString(file, post(i));
		}
	}

	private String post(int number) {
		Random random = new Random(number);
		int first = number / BATCH * BATCH;
		String related = IntStream.range(first, Math.min(first + BATCH, this.posts))
			.mapToObj((other) -> fields(other, "  - ", "    "))
			.collect(Collectors.joining());
		String topics = IntStream.rangeClosed(0, random.nextInt(4))
			.mapToObj((i) -> "  - Topic " + (int) (TOPICS * Math.pow(random.nextDouble(), 2)) + "\n")
			.collect(Collectors.joining());
		return "---\n" + fields(number, "", "") + "heat: -1\npublished: false\ntopics:\n" + topics + "related:\n"
				+ related + "secured: \""
				+ random.ints(1500, 'A', 'Z').mapToObj(Character::toString).collect(Collectors.joining()) + "\"\n---\n";
	}

	private static String fields(int number, String begin, String indent) {
		Random random = new Random(number);
		// Zipf: the n-th provider has about one nth of what the first has.
		String domain = "news%d.example".formatted((int) Math.pow(PROVIDERS, random.nextDouble()));
		String url = "https://www." + domain + "/2020/" + number;
		return begin + "title: \"" + words(random, 9) + "\"\n" + indent + "excerpt: \"" + words(random, 40) + "\"\n"
				+ indent + "publishedDateTime: " + Instant.ofEpochSecond(1_577_836_800L + number * 30L) + "\n" + indent
				+ "webUrl: \"" + url + "\"\n" + indent + "ampUrl: \"" + url + "/amp\"\n" + indent + "type: article\n"
				+ indent + "quality: " + random.nextInt(100) + "\n" + indent + "provider:\n" + indent + "  name: News "
				+ domain + "\n" + indent + "  domain: " + domain + "\n" + indent + "images:\n" + indent + "  - url: \""
				+ url + "/large.jpg\"\n" + indent + "    width: 800\n" + indent + "    height: 450\n";
	}

	private static String words(Random random, int count) {
		return random.ints(count, 0, WORDS.length).mapToObj((i) -> WORDS[i]).collect(Collectors.joining(" "));
	}

}
