package newsweft.cli;

import java.util.List;
import java.util.concurrent.Callable;

import newsweft.theme.Theme;
import newsweft.theme.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Lists the themes. */
@Command(name = "list", description = "Lists the themes with what they ask for.")
final class ThemesListCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Prints one JSON list.")
	private boolean json;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		return this.database.answer((application, out) -> {
			List<Theme> themes = application.getBean(Themes.class).list();
			if (this.json) {
				out.println(new JsonMapper().writeValueAsString(themes));
				return;
			}
			TextTable table = new TextTable(List.of("name", "is", "what"));
			themes.forEach((theme) -> table.add(row(theme)));
			table.lines().forEach(out::println);
		});
	}

	private static List<String> row(Theme theme) {
		if (theme.keys() != null) {
			return List.of(theme.name(), "picked", theme.keys().size() + " articles");
		}
		return (theme.query() != null) ? List.of(theme.name(), "query", theme.query())
				: List.of(theme.name(), "cypher", String.valueOf(theme.cypher()));
	}

}
