package newsweft.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import newsweft.story.Assessment;
import newsweft.story.Mistake;
import newsweft.story.Mistake.Item;
import newsweft.story.Mistake.Joint;
import newsweft.story.Mistake.Kind;
import newsweft.story.Mistake.Part;

/** How well the stories are, for a person to read. */
final class AssessmentText {

	/** Of a long list, what a person wants to see of it; JSON has all. */
	private static final int SHOWN = 10;

	private final PrintWriter out;

	AssessmentText(PrintWriter out) {
		this.out = out;
	}

	void print(Assessment assessment) {
		line("Labels   %,d, of which %,d are in a story: %,d events in %,d stories", assessment.labels(),
				assessment.found(), assessment.events(), assessment.stories());
		line("B-cubed  precision %.3f, recall %.3f, F1 %.3f", assessment.precision(), assessment.recall(),
				assessment.f1());
		line("ARI      %.3f", assessment.adjustedRandIndex());
		line("NMI      %.3f", assessment.normalizedMutualInformation());
		if (!assessment.missing().isEmpty()) {
			line("");
			line("Not found, or not in a story: %,d", assessment.missing().size());
			list(assessment.missing(), "    ", (key) -> line("    %s", key));
		}
		List<Mistake> mistakes = assessment.mistakes();
		for (int i = 0; i < mistakes.size(); i++) {
			line("");
			print(i + 1, mistakes.get(i));
		}
		int left = assessment.allMistakes() - mistakes.size();
		if (left > 0) {
			line("");
			line("%,d more mistakes cost less; --mistakes %d tells them too.", left, assessment.allMistakes());
		}
	}

	private void print(int number, Mistake mistake) {
		boolean torn = mistake.kind() == Kind.TORN_APART;
		if (torn) {
			line("%d. The event %s is torn into %d stories, which costs %.3f of recall.", number, mistake.name(),
					mistake.parts().size(), mistake.cost());
		}
		else {
			line("%d. The story %s (%s) throws %d events together, which costs %.3f of precision.", number,
					mistake.name(), mistake.label(), mistake.parts().size(), mistake.cost());
		}
		for (Part part : mistake.parts()) {
			line(torn ? "   %s (%s)" : "   %s", part.name(), part.label());
			list(part.articles(), "       ", (article) -> line("       %s  %s", article.title(), address(article)));
		}
		if (mistake.edges().isEmpty()) {
			line("   Nothing joins these parts directly.");
		}
		else {
			line("   What joins these parts:");
			mistake.edges()
				.forEach((edge) -> line("       %s: %s -> %s", kind(edge), edge.source().title(),
						edge.target().title()));
		}
	}

	private static String kind(Joint edge) {
		return switch (edge.type()) {
			case "SIMILAR" ->
				String.format(Locale.ROOT, "SIMILAR %.3f (%s)", edge.score(), String.join(", ", edge.terms()));
			case "RELATED" -> "RELATED, rank " + edge.rank();
			default -> edge.type();
		};
	}

	private static String address(Item article) {
		return (article.url() != null) ? article.url() : article.key();
	}

	private <T> void list(List<T> items, String indent, Consumer<T> print) {
		items.stream().limit(SHOWN).forEach(print);
		if (items.size() > SHOWN) {
			line("%s… and %,d more; --json has all.", indent, items.size() - SHOWN);
		}
	}

	/** Without what would steer the terminal. */
	private void line(String format, Object... values) {
		this.out.println(String.format(Locale.ROOT, format, values).replaceAll("\\p{Cc}", " "));
	}

}
