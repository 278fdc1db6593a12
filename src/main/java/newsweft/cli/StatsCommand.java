package newsweft.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

import newsweft.graph.GraphStatistics;
import newsweft.graph.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Counts what is in the graph. */
@Command(name = "stats", description = "Counts what is in the graph.")
final class StatsCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Prints one JSON object.")
	private boolean json;

	@Option(names = "--fold",
			description = "Counts a copy as one with its original: in articles, posts, listings, likenesses and the largest story.")
	private boolean fold;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		return this.database.answer((application, out) -> {
			GraphStatistics statistics = application.getBean(GraphStatistics.class);
			Statistics counts = this.fold ? statistics.countFolded() : statistics.count();
			if (this.json) {
				out.println(new JsonMapper().writeValueAsString(counts));
			}
			else {
				print(out, counts);
			}
		});
	}

	private static void print(PrintWriter out, Statistics counts) {
		out.print(String.format(Locale.ROOT, """
				Articles       %,10d
				  with a post  %,10d
				Providers      %,10d
				Topics         %,10d
				Related        %,10d
				Similar        %,10d
				Copies         %,10d
				Stories        %,10d
				  the largest  %,10d
				Loads          %,10d
				""", counts.articles(), counts.fullArticles(), counts.providers(), counts.topics(), counts.related(),
				counts.similar(), counts.copies(), counts.stories(), counts.largestStory(), counts.loads()));
	}

}
