package newsweft.cli;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;

import newsweft.explore.SavedView;
import newsweft.explore.SavedViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Lists the saved views. */
@Command(name = "views", description = "Lists the views that were saved in the browser, the newest first.")
final class ViewsCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Prints one JSON list.")
	private boolean json;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		return this.database.answer((application, out) -> {
			List<SavedView> views = application.getBean(SavedViews.class).list();
			if (this.json) {
				out.println(new JsonMapper().writeValueAsString(views));
				return;
			}
			TextTable table = new TextTable(List.of("name", "saved", "articles", "note"));
			for (SavedView view : views) {
				table.add(List.of(view.name(), view.createdAt().atZone(ZoneOffset.UTC).toLocalDate().toString(),
						Long.toString(view.articles()), view.note()));
			}
			table.lines().forEach(out::println);
		});
	}

}
