package newsweft.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import newsweft.corpus.Corpus;

/** A folder of invented posts; each write replaces the file of that name. */
record PostFolder(Path path) {

	/** {@code a} lists {@code b} and a stub; {@code b} lists {@code a}. */
	static PostFolder example(Path path) {
		return new PostFolder(path)
			.post("a.md", "Police try cameras", "2020-01-18", "Alpha", "https://www.alpha.example/a?utm_source=x", """
					topics: [Police, Privacy]
					related:
					  - title: Cameras are tried
					    webUrl: https://beta.example/b/
					    provider: {name: Beta, domain: beta.example}
					  - title: A stub
					    publishedDateTime: 2020-01-10T08:00:00Z
					    webUrl: https://gamma.example/c
					    provider: {name: Gamma, domain: gamma.example}
					""")
			.post("b.md", "Cameras on trial", "2020-01-19", "Beta", "https://beta.example/b", """
					topics: [Police]
					quality: 60
					heat: -1
					published: true
					related:
					  - title: Police try cameras
					    webUrl: https://alpha.example/a
					    provider: {name: Alpha News, domain: www.alpha.example}
					""");
	}

	PostFolder post(String name, String title, String date, String provider, String url, String more) {
		return write(name, """
				---
				title: "%s"
				publishedDateTime: %sT08:00:00Z
				webUrl: "%s"
				provider: {name: "%s"}
				%s---
				""".formatted(title, date, url, provider, more));
	}

	PostFolder write(String name, String content) {
		try {
			Files.writeString(this.path.resolve(name), content);
			return this;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	PostFolder delete(String name) {
		try {
			Files.delete(this.path.resolve(name));
			return this;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	Corpus corpus() {
		return Corpus.of(List.of(this.path));
	}

}
