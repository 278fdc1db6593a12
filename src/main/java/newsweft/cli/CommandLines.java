package newsweft.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;

/**
 * Runs the command line: results on standard output, progress and failures on standard
 * error.
 */
public final class CommandLines {

	/** Done. */
	public static final int DONE = 0;

	/** Failed; one line on standard error says why and what to do. */
	public static final int FAILED = 1;

	/** Wrong usage. */
	public static final int USAGE = 2;

	private CommandLines() {
	}

	/**
	 * Runs one command; without one, {@code serve}.
	 * @param application the Spring Boot application that the commands start
	 * @param arguments the command line
	 * @return the status to exit with
	 */
	public static int run(Class<?> application, String... arguments) {
		CommandLine commandLine = commandLine(application);
		return commandLine.execute(withDefault(commandLine.getSubcommands(), arguments));
	}

	/** The commands, ready to be run; {@link #run} adds the default one. */
	static CommandLine commandLine(Class<?> application) {
		// Until Java 22 a console was there only where somebody sits in front of it.
		System.setProperty("jdk.console", "java.base");
		CommandLine commandLine = new CommandLine(new NewsweftCommand(), new Commands(application));
		commandLine.setExecutionExceptionHandler(CommandLines::fail);
		commandLine.setParameterExceptionHandler(CommandLines::explainUsage);
		return commandLine;
	}

	private static String[] withDefault(Map<String, CommandLine> commands, String[] arguments) {
		List<String> line = new ArrayList<>(List.of(arguments));
		boolean named = !line.isEmpty() && (commands.containsKey(line.getFirst())
				|| List.of("-h", "--help", "-V", "--version").contains(line.getFirst()));
		boolean optionsOnly = line.isEmpty() || line.getFirst().startsWith("-");
		if (!named && optionsOnly) {
			line.addFirst("serve");
		}
		return line.toArray(String[]::new);
	}

	private static int fail(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
		PrintWriter err = commandLine.getErr();
		err.println(FailureMessages.of(failure));
		if (System.getenv("NEWSWEFT_DEBUG") != null) {
			failure.printStackTrace(err);
		}
		err.flush();
		return FAILED;
	}

	private static int explainUsage(CommandLine.ParameterException failure, String[] arguments) {
		CommandLine commandLine = failure.getCommandLine();
		commandLine.getErr().println(failure.getMessage());
		commandLine.getErr().println("See: " + commandLine.getCommandSpec().qualifiedName() + " --help");
		return USAGE;
	}

}
