package newsweft.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads invented posts, on all cores; beside it SnakeYAML reads the same front matter on
 * one thread, and does nothing else.
 */
final class Benchmark {

	private static final int REPEATS = 5;

	private Benchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		System.out.println("| posts | read posts/s | SnakeYAML alone posts/s | : 1 |");
		System.out.println("|--:|--:|--:|--:|");
		for (String size : arguments[0].split(",")) {
			int posts = Integer.parseInt(size.strip());
			Path folder = Files.createTempDirectory("newsweft-corpus");
			try {
				new InventedCorpus(posts).write(folder);
				measure(folder, posts);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	/** The best of several runs of each, in turn. */
	private static void measure(Path folder, int posts) {
		double read = Double.MAX_VALUE;
		double yaml = Double.MAX_VALUE;
		for (int i = 0; i < REPEATS; i++) {
			read = Math.min(read, seconds(posts, () -> read(folder)));
			yaml = Math.min(yaml, seconds(posts, () -> readYaml(folder)));
		}
		System.out.println(String.format(Locale.ROOT, "| %,d | %,.0f | %,.0f | %.2f |", posts, posts / read,
				posts / yaml, yaml / read));
	}

	private static double seconds(int posts, IntSupplier reader) {
		long start = System.nanoTime();
		if (reader.getAsInt() != posts) {
			throw new IllegalStateException("Not all posts were read.");
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static int read(Path folder) {
		AtomicInteger posts = new AtomicInteger();
		Corpus.of(List.of(folder)).read((reading) -> posts.addAndGet((reading instanceof Post) ? 1 : 0));
		return posts.get();
	}

	private static int readYaml(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return (int) files.filter(Files::isRegularFile).filter(Benchmark::holdsFields).count();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static boolean holdsFields(Path file) {
		try {
			String text = Files.readString(file);
			Object fields = new Yaml(new SafeConstructor(new LoaderOptions()))
				.load(text.substring(4, text.lastIndexOf("---")));
			return fields != null;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
