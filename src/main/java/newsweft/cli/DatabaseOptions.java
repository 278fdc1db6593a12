package newsweft.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which database a command works on; starts the application on it. */
final class DatabaseOptions {

	/** Leaves out what only requests need; together a third of the time to an answer. */
	private static final List<String> WITHOUT_WEB = List.of("--spring.main.lazy-initialization=true",
			"--spring.data.neo4j.repositories.type=none",
			"--spring.autoconfigure.exclude=org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration,"
					+ "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration",
			"--newsweft.neo4j.share=true");

	private final Class<?> application;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--data", paramLabel = "DIR",
			description = "The data folder (default: ~/.newsweft). Where Newsweft already runs on it, its database is used.")
	private @Nullable Path data;

	@Option(names = "--uri", paramLabel = "URI", converter = ServerAddress.class,
			description = "A Neo4j server to use instead, such as neo4j+s://….databases.neo4j.io.")
	private @Nullable String uri;

	@Option(names = "--username", paramLabel = "NAME", defaultValue = "neo4j",
			description = "The user on that server (default: ${DEFAULT-VALUE}); the password comes from NEWSWEFT_PASSWORD.")
	private String username = "neo4j";

	DatabaseOptions(Class<?> application) {
		this.application = application;
	}

	/**
	 * Answers one question on standard output.
	 * @param answer asks the application and prints
	 */
	int answer(BiConsumer<ApplicationContext, PrintWriter> answer) {
		try (ConfigurableApplicationContext application = ask()) {
			PrintWriter out = this.command.commandLine().getOut();
			answer.accept(application, out);
			out.flush();
			return CommandLines.DONE;
		}
	}

	/** For one question: as quickly as can be. */
	ConfigurableApplicationContext ask() {
		List<String> settings = new ArrayList<>(WITHOUT_WEB);
		settings.add("--newsweft.neo4j.quick=true");
		return start(WebApplicationType.NONE, settings);
	}

	/** For work that takes a while. */
	ConfigurableApplicationContext work() {
		return start(WebApplicationType.NONE, WITHOUT_WEB);
	}

	/**
	 * With a web server; the only user of its data folder.
	 * @param check is given all settings before anything starts
	 */
	ConfigurableApplicationContext serve(List<String> settings, Consumer<Environment> check) {
		return start(WebApplicationType.SERVLET, settings, check);
	}

	private ConfigurableApplicationContext start(WebApplicationType type, List<String> settings) {
		return start(type, settings, (environment) -> {
		});
	}

	private ConfigurableApplicationContext start(WebApplicationType type, List<String> settings,
			Consumer<Environment> check) {
		List<String> arguments = new ArrayList<>(settings);
		if (this.data != null) {
			arguments.add("--newsweft.neo4j.data=" + this.data.toAbsolutePath());
		}
		if (this.uri != null) {
			arguments.add("--spring.neo4j.uri=" + this.uri);
			arguments.add("--spring.neo4j.authentication.username=" + this.username);
			String password = System.getenv("NEWSWEFT_PASSWORD");
			if (password != null) {
				// Not as an argument: those can be read by every user of the machine.
				System.setProperty("spring.neo4j.authentication.password", password);
			}
		}
		if (type == WebApplicationType.NONE) {
			// It warms up in the background what such a command never uses.
			System.setProperty("spring.backgroundpreinitializer.ignore", "true");
		}
		return new SpringApplicationBuilder(this.application).web(type)
			.listeners((ApplicationEnvironmentPreparedEvent event) -> check.accept(event.getEnvironment()))
			.run(arguments.toArray(String[]::new));
	}

}
