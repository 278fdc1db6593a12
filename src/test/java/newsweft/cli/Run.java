package newsweft.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import newsweft.Newsweft;
import picocli.CommandLine;

/**
 * One run of a command in this process.
 *
 * @param status the exit status
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Run(int status, String out, String err) {

	static Run of(Path data, String... arguments) {
		List<String> line = new ArrayList<>(List.of(arguments));
		line.add("--data");
		line.add(data.toString());
		return of(line.toArray(String[]::new));
	}

	static Run of(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandLine commandLine = CommandLines.commandLine(Newsweft.class)
			.setOut(new PrintWriter(out))
			.setErr(new PrintWriter(err));
		int status = commandLine.execute(arguments);
		return new Run(status, out.toString(), err.toString());
	}

}
