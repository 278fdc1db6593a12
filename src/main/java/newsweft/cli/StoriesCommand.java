package newsweft.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import newsweft.explore.Originals;
import newsweft.story.Assignment;
import newsweft.story.Stories;
import newsweft.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists the stories. */
@Command(name = "stories", description = "Lists the stories with label, size and dates, the largest first.")
final class StoriesCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Prints one JSON list.")
	private boolean json;

	@Option(names = "--articles", description = "Prints a line for each article: key, address and story, between tabs.")
	private boolean articles;

	@Option(names = "--fold", description = "Leaves out copies: in sizes, and with --articles as lines.")
	private boolean fold;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		return this.database.answer((application, out) -> {
			Stories stories = application.getBean(Stories.class);
			if (this.articles) {
				Set<String> left = this.fold ? application.getBean(Originals.class).copies() : Set.of();
				printArticles(stories.assignments()
					.stream()
					.filter((assignment) -> !left.contains(assignment.article()))
					.toList(), out);
			}
			else {
				printStories(stories.list(), this.fold ? application.getBean(Originals.class).sizes() : Map.of(), out);
			}
		});
	}

	private void printArticles(List<Assignment> assignments, PrintWriter out) {
		if (this.json) {
			out.println(new JsonMapper().writeValueAsString(assignments));
			return;
		}
		for (Assignment assignment : assignments) {
			String url = (assignment.url() != null) ? assignment.url() : "";
			out.println(assignment.article() + "\t" + url + "\t" + assignment.story());
		}
	}

	/** The largest first, by the sizes that are shown. */
	private void printStories(List<Story> stories, Map<String, Integer> originals, PrintWriter out) {
		ToIntFunction<Story> size = (story) -> originals.getOrDefault(story.key(), story.size());
		List<Story> sorted = stories.stream()
			.sorted(Comparator.comparingInt(size).reversed().thenComparing(Story::key))
			.toList();
		if (this.json) {
			JsonMapper json = new JsonMapper();
			out.println(json.writeValueAsString(sorted.stream()
				.map((story) -> json.<ObjectNode>valueToTree(story).put("size", size.applyAsInt(story)))
				.toList()));
		}
		else {
			printTable(sorted, size, out);
		}
	}

	private static void printTable(List<Story> stories, ToIntFunction<Story> size, PrintWriter out) {
		TextTable table = new TextTable(List.of("key", "articles", "first", "last", "label"));
		for (Story story : stories) {
			table.add(List.of(story.key(), Integer.toString(size.applyAsInt(story)), day(story.firstSeen()),
					day(story.lastSeen()), story.label()));
		}
		table.lines().forEach(out::println);
	}

	private static String day(@Nullable Instant instant) {
		return (instant != null) ? instant.atZone(ZoneOffset.UTC).toLocalDate().toString() : "";
	}

}
