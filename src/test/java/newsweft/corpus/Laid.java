package newsweft.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files laid into a folder, to be read as a corpus.
 */
record Laid(Path folder) {

	Laid file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	Laid file(String name, byte[] content) {
		try {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.write(file, content);
			return this;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	List<Reading> read() {
		return read("");
	}

	List<Reading> read(String name) {
		return read(name, Vocabulary.STANDARD);
	}

	List<Reading> read(String name, Vocabulary vocabulary) {
		List<Reading> readings = new ArrayList<>();
		Corpus.of(List.of(this.folder.resolve(name)), vocabulary).read(readings::add);
		return readings;
	}

	/** Of a file that gives one post. */
	Post post(String name, String content) {
		List<Reading> readings = file(name, content).read(name);
		if (readings.size() == 1 && readings.getFirst() instanceof Post post) {
			return post;
		}
		throw new AssertionError("Not one post: " + readings);
	}

	/** Of a file that gives posts alone. */
	List<Post> posts(String name, String content) {
		return file(name, content).read(name).stream().map(Post.class::cast).toList();
	}

}
