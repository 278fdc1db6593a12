package newsweft.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import newsweft.corpus.Corpus;
import newsweft.explore.View;
import newsweft.export.Export;
import newsweft.export.Exports;
import newsweft.export.Format;
import newsweft.export.Looks;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class MarkdownRoundTripIT {

	/** Where the posts stood, and what the format says that it leaves out. */
	private static final String LEFT_OUT = "(alt\\w+|sourceFiles?)=(\\[[^]]*]|[^,}]*)(, )?";

	@Test
	void exportedPostsLoadIntoTheSameGraph(@Autowired Loader loader, @Autowired Exports exports,
			@Autowired Driver driver, @TempDir Path folder) throws IOException {
		loader.load(Corpus.sample(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);
		Set<String> before = graph(driver);
		assertThat(before).hasSizeGreaterThan(1000);
		Path zip = folder.resolve("posts.zip");
		try (OutputStream out = Files.newOutputStream(zip)) {
			Format.MARKDOWN
				.write(exports.of(Format.MARKDOWN, View.of(new View.All()), "", Looks.STORED, Export.USUAL_SCALE), out);
		}
		try (Session session = driver.session()) {
			session.run("MATCH (n) DETACH DELETE n").consume();
		}

		LoadReport report = loader.load(Corpus.of(List.of(zip)), LoadOptions.ADDING, Posts::ignore, Posts::ignore);

		assertThat(report.rejected()).isZero();
		Set<String> after = graph(driver);
		assertThat(without(before, after)).isEmpty();
		assertThat(without(after, before)).isEmpty();
	}

	private static Set<String> graph(Driver driver) {
		return new Stored(driver).whicheverLoad()
			.stream()
			.map((line) -> line.replaceAll(LEFT_OUT, ""))
			.collect(Collectors.toSet());
	}

	/** A few thousand lines side by side help nobody. */
	private static Set<String> without(Set<String> some, Set<String> others) {
		Set<String> left = new TreeSet<>(some);
		left.removeAll(others);
		return left;
	}

}
