package newsweft.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The yardstick: Neo4j's own import of the same graph from prepared CSV, without indexes.
 */
final class ImportTool {

	private final Path home;

	ImportTool(Path home) {
		this.home = home;
	}

	/**
	 * Writes the CSV files and runs the tool.
	 * @return the seconds that the tool took
	 */
	double run(InventedPosts posts) throws IOException, InterruptedException {
		prepare(posts);
		Files.createDirectories(this.home.resolve("conf"));
		Files.writeString(this.home.resolve("conf/neo4j.conf"), "");
		List<String> command = List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx2g",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				"org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "--nodes=Article=" + file("articles"),
				"--nodes=Provider=" + file("providers"), "--nodes=Topic=" + file("topics"),
				"--relationships=PUBLISHED_BY=" + file("published"), "--relationships=ABOUT=" + file("about"),
				"--relationships=RELATED=" + file("related"));
		ProcessBuilder tool = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(file("import.log").toFile());
		tool.environment().put("NEO4J_HOME", this.home.toString());
		tool.environment().put("NEO4J_CONF", this.home.resolve("conf").toString());
		long start = System.nanoTime();
		int status = tool.start().waitFor();
		double seconds = (System.nanoTime() - start) / 1e9;
		if (status != 0) {
			throw new IllegalStateException(Files.readString(file("import.log")));
		}
		return seconds;
	}

	private void prepare(InventedPosts posts) throws IOException {
		try (BufferedWriter articles = csv("articles",
				":ID(a),key,url,title,excerpt,publishedAt:datetime,type,quality:int,"
						+ "full:boolean,sourceFile,firstLoad,lastLoad");
				BufferedWriter providers = csv("providers", ":ID(p),domain,name");
				BufferedWriter topics = csv("topics", ":ID(t),name");
				BufferedWriter published = csv("published", ":START_ID(a),:END_ID(p)");
				BufferedWriter about = csv("about", ":START_ID(a),:END_ID(t)");
				BufferedWriter related = csv("related", ":START_ID(a),:END_ID(a),rank:int")) {
			for (int i = 0; i < posts.providers(); i++) {
				line(providers, i, "paper" + i + ".example", "Paper " + i);
			}
			for (int i = 0; i < InventedPosts.topics(); i++) {
				line(topics, i, "Topic " + i);
			}
			posts.forEach((post) -> {
				int number = post.number();
				line(articles, number, InventedPost.url(number).substring("https://www.".length()),
						InventedPost.url(number), InventedPost.title(number), post.excerpt(), InventedPost.date(number),
						"article", number % 100, true, number + ".md", "load", "load");
				line(published, number, post.provider());
				post.topics().forEach((topic) -> line(about, number, topic));
				for (int i = 0; i < post.listed().size(); i++) {
					line(related, number, post.listed().get(i), i + 1);
				}
			});
		}
	}

	private BufferedWriter csv(String name, String header) throws IOException {
		BufferedWriter lines = Files.newBufferedWriter(file(name));
		lines.write(header + "\n");
		return lines;
	}

	private Path file(String name) {
		return this.home.resolve(name.contains(".") ? name : name + ".csv");
	}

	private static void line(BufferedWriter lines, Object... values) {
		try {
			lines.write(List.of(values).stream().map(String::valueOf).collect(Collectors.joining(",", "", "\n")));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
