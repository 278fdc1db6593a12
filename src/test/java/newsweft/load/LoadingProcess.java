package newsweft.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import newsweft.corpus.Corpus;
import newsweft.neo4j.Access;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Schema;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A load in a process of its own, which can be killed. */
final class LoadingProcess {

	private LoadingProcess() {
	}

	/** Arguments: the database's address, user and password, and the corpus. */
	public static void main(String[] arguments) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.registerBean(Driver.class,
					() -> GraphDatabase.driver(arguments[0], AuthTokens.basic(arguments[1], arguments[2])));
			context.registerBean(LoadProperties.class, () -> new LoadProperties(Long.MAX_VALUE));
			context.register(CypherCatalogue.class, Schema.class, Store.class, Loader.class);
			context.refresh();
			context.getBean(Loader.class)
				.load(Corpus.of(List.of(Path.of(arguments[3]))), LoadOptions.ADDING, Posts::ignore, Posts::ignore);
		}
	}

	static Process start(Access access, Path corpus) throws IOException {
		return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				LoadingProcess.class.getName(), access.uri(), access.username(), access.password(), corpus.toString())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

}
