package newsweft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import newsweft.export.Exports;
import newsweft.export.ThemeTables;
import newsweft.theme.ComparisonRequest;
import newsweft.theme.Theme;
import newsweft.theme.ThemeComparer;
import newsweft.theme.ThemeComparison;
import newsweft.theme.ThemeComparison.Copies;
import newsweft.theme.ThemeDefinition;
import newsweft.theme.Themes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Compares themes. */
@Command(name = "compare",
		description = "Tells whether themes are one story or several, with the evidence. Copies are folded: of one text "
				+ "the original alone counts.")
final class ThemesCompareCommand implements Callable<Integer> {

	@Parameters(paramLabel = "THEME", arity = "2..*",
			description = "The name of a theme, or name=query, such as \"Police=police OR nypd date:2020-01\".")
	private List<String> themes = List.of();

	@Option(names = "--json", description = "Prints one JSON object.")
	private boolean json;

	@Option(names = "--copies", description = "Counts copies as articles of their own.")
	private boolean copies;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "1000", converter = WholeNumber.Rows.class,
			description = "With --json and --csv the most articles to list (default: ${DEFAULT-VALUE}).")
	private int limit = 1_000;

	@Option(names = "--csv", paramLabel = "FILE", description = "Writes all tables into this zip as well.")
	private @Nullable Path csv;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		OutputFile file = (this.csv != null) ? new OutputFile(this.csv) : null;
		if (file != null) {
			file.check();
		}
		return this.database.answer((application, out) -> {
			Themes saved = application.getBean(Themes.class);
			ComparisonRequest request = new ComparisonRequest(
					this.themes.stream().map((text) -> ThemeDefinition.of(theme(saved, text))).toList(), null,
					this.copies ? Copies.SHOWN : Copies.FOLDED, this.limit);
			ThemeComparison comparison;
			try (ProgressDisplay progress = ProgressDisplay.onTerminal()) {
				comparison = application.getBean(ThemeComparer.class).compare(request, progress::report);
			}
			if (file != null) {
				write(file, comparison, application.getBean(Exports.class).provenance(comparison, null));
			}
			if (this.json) {
				out.println(new JsonMapper().writeValueAsString(comparison));
			}
			else {
				ThemeComparisonText.lines(comparison).forEach(out::println);
			}
		});
	}

	private static void write(OutputFile file, ThemeComparison comparison, String provenance) {
		try {
			file.write((out) -> ThemeTables.write(comparison, provenance, out));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Names have no equals sign. */
	private static Theme theme(Themes saved, String text) {
		int equals = text.indexOf('=');
		return (equals < 0) ? saved.named(text) : Theme.of(text.substring(0, equals), text.substring(equals + 1));
	}

}
