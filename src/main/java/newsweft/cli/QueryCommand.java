package newsweft.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import newsweft.export.Exports;
import newsweft.export.RowsProvenance;
import newsweft.query.Console;
import newsweft.query.Cut;
import newsweft.query.Library;
import newsweft.query.LibraryQuery;
import newsweft.query.Query;
import newsweft.query.Query.Mode;
import newsweft.query.QueryAnswer;
import newsweft.query.QueryResult;
import newsweft.query.RowFormat;
import newsweft.query.RowsWritten;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the graph in Cypher. */
@Command(name = "query", description = "Asks the graph in Cypher; read-only.")
final class QueryCommand implements Callable<Integer> {

	@ArgGroup(multiplicity = "1")
	private Statement statement;

	@Option(names = "--param", paramLabel = "NAME=VALUE",
			description = "A parameter's value: JSON where it is JSON, else text.")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Option(names = "--format", paramLabel = "table|csv|jsonl|json", defaultValue = "table",
			description = "How rows are printed (default: ${DEFAULT-VALUE}).")
	private TableFormat format = TableFormat.table;

	@Option(names = "--output", paramLabel = "FILE",
			description = "Where to write them, with FILE.provenance.json beside it; - for standard output (default).")
	private @Nullable Path output;

	@Option(names = "--limit", paramLabel = "N", converter = WholeNumber.Rows.class,
			description = "The most rows (default: 1,000).")
	private int limit;

	@ArgGroup
	private @Nullable Planning planning;

	@Mixin
	private DatabaseOptions database;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		OutputFile file = (this.output != null && !this.output.toString().equals("-")) ? new OutputFile(this.output)
				: null;
		if (file != null) {
			file.check();
		}
		try (ConfigurableApplicationContext application = this.database.ask()) {
			Query query = query(application);
			Console console = application.getBean(Console.class);
			PrintWriter out = this.spec.commandLine().getOut();
			RowsWritten written = (file != null) ? save(query, file, application) : write(query, console, out);
			out.flush();
			PrintWriter err = this.spec.commandLine().getErr();
			written.warnings().forEach((warning) -> err.println("Warning: " + warning));
			if (written.cut() != Cut.NONE) {
				err.println(
						"These are the first " + written.rows() + " rows; there are more. " + remedy(written.cut()));
			}
			return CommandLines.DONE;
		}
	}

	/** And beside it where it comes from. */
	private RowsWritten save(Query query, OutputFile file, ApplicationContext application) throws IOException {
		Console console = application.getBean(Console.class);
		RowsWritten written = file.writeText((out) -> write(query, console, out));
		PrintWriter err = this.spec.commandLine().getErr();
		err.println(String.format(Locale.ROOT, "%,d rows written.", written.rows()));
		RowsProvenance provenance = new RowsProvenance(query.cypher(), query.parameters(), written.limit(),
				written.rows(), written.cut().slug(), null, null);
		file.tellOrigin(() -> application.getBean(Exports.class).provenance(provenance), err);
		return written;
	}

	private RowsWritten write(Query query, Console console, PrintWriter out) {
		Optional<RowFormat> rowByRow = this.format.rowByRow();
		if (rowByRow.isPresent() && query.wantsRows()) {
			return console.write(query, rowByRow.get(), out);
		}
		QueryResult result = console.run(query);
		print(result, out);
		return new RowsWritten(result.rows().size(), result.limit(), result.cut(), result.warnings());
	}

	private void print(QueryResult result, PrintWriter out) {
		if (result.plan() != null) {
			PlanText.print(result.plan(), this.format, out);
		}
		else {
			this.format.print(QueryAnswer.of(result), out);
		}
	}

	private static String remedy(Cut cut) {
		return switch (cut) {
			case NONE -> "";
			case LIMIT -> "Raise --limit.";
			case MAX_ROWS -> "Raise --limit and newsweft.query.max-rows.";
			case MAX_NODES -> "Return fewer nodes, or raise newsweft.query.max-nodes.";
			case MAX_SIZE -> "Return less in each, or raise newsweft.query.max-size.";
		};
	}

	private Query query(ApplicationContext application) {
		Map<String, Object> values = new HashMap<>();
		String cypher = this.statement.cypher;
		if (this.statement.file != null) {
			cypher = read(this.statement.file);
		}
		else if (this.statement.library != null) {
			LibraryQuery known = known(application.getBean(Library.class), this.statement.library);
			known.parameters().forEach((parameter) -> values.put(parameter.name(), parameter.defaultValue()));
			requireKnown(known, values.keySet());
			cypher = known.cypher();
		}
		this.parameters.forEach((name, value) -> values.put(name, value(value)));
		return new Query("", String.valueOf(cypher), values, this.limit, mode());
	}

	private void requireKnown(LibraryQuery query, Set<String> names) {
		for (String name : this.parameters.keySet()) {
			if (!names.contains(name)) {
				throw new CommandFailed("The query " + query.name() + " has no parameter " + name + ". It has: "
						+ String.join(", ", query.parameters().stream().map(LibraryQuery.Parameter::name).toList())
						+ ".");
			}
		}
	}

	private Mode mode() {
		return (this.planning == null) ? Mode.RUN : this.planning.profile ? Mode.PROFILE : Mode.EXPLAIN;
	}

	private static LibraryQuery known(Library library, String name) {
		return library.find(name)
			.orElseThrow(() -> new CommandFailed("The library has no query " + name + ". It has: "
					+ String.join(", ", library.queries().stream().map(LibraryQuery::name).toList()) + "."));
	}

	private static @Nullable Object value(String text) {
		try {
			return new JsonMapper().readValue(text, Object.class);
		}
		catch (JacksonException notJson) {
			return text;
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Whether the plan is wanted in place of the rows. */
	private static final class Planning {

		@Option(names = "--explain", description = "Prints the plan without running it.")
		private boolean explain;

		@Option(names = "--profile", description = "Runs it and prints the plan with what each operator took.")
		private boolean profile;

	}

	/** The statement, said in one of three ways. */
	private static final class Statement {

		@Parameters(paramLabel = "CYPHER", arity = "0..1", converter = CypherText.class, description = "One statement.")
		private @Nullable String cypher;

		@Option(names = "--file", paramLabel = "FILE", description = "A file with one statement.")
		private @Nullable Path file;

		@Option(names = "--library", paramLabel = "NAME", description = "A query that comes with Newsweft.")
		private @Nullable String library;

	}

}
