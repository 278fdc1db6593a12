package newsweft.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The browser of the machine's user, opened by the system's own command: Java's needs a
 * graphical environment, which a server does without.
 */
final class Browser {

	private Browser() {
	}

	/**
	 * Opens a page.
	 * @param address where the page is
	 * @param otherwise what to do if it cannot be opened; perhaps later, on another
	 * thread
	 */
	static void open(String address, Runnable otherwise) {
		run(command(System.getProperty("os.name"), address), otherwise);
	}

	static void run(List<String> command, Runnable otherwise) {
		try {
			new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start()
				.onExit()
				.thenAccept((ended) -> {
					if (ended.exitValue() != 0) {
						otherwise.run();
					}
				});
		}
		catch (IOException noSuchCommand) {
			otherwise.run();
		}
	}

	static List<String> command(String system, String address) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return List.of("rundll32", "url.dll,FileProtocolHandler", address);
		}
		return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
	}

}
