package newsweft.cli;

import java.util.List;
import java.util.concurrent.Callable;

import newsweft.theme.ComparisonRequest;
import newsweft.theme.Theme;
import newsweft.theme.ThemeComparer;
import newsweft.theme.ThemeComparison;
import newsweft.theme.ThemeComparison.Copies;
import newsweft.theme.ThemeDefinition;
import newsweft.theme.Themes;
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
			description = "With --json the most articles to list (default: ${DEFAULT-VALUE}).")
	private int limit = 1_000;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		return this.database.answer((application, out) -> {
			Themes saved = application.getBean(Themes.class);
			ComparisonRequest request = new ComparisonRequest(
					this.themes.stream().map((text) -> ThemeDefinition.of(theme(saved, text))).toList(), null,
					this.copies ? Copies.SHOWN : Copies.FOLDED, this.limit);
			ThemeComparison comparison;
			try (ProgressDisplay progress = ProgressDisplay.onTerminal()) {
				comparison = application.getBean(ThemeComparer.class).compare(request, progress::report);
			}
			if (this.json) {
				out.println(new JsonMapper().writeValueAsString(comparison));
			}
			else {
				ThemeComparisonText.lines(comparison).forEach(out::println);
			}
		});
	}

	/** Names have no equals sign. */
	private static Theme theme(Themes saved, String text) {
		int equals = text.indexOf('=');
		return (equals < 0) ? saved.named(text) : Theme.of(text.substring(0, equals), text.substring(equals + 1));
	}

}
