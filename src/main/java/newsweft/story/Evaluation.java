package newsweft.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.evaluate.Agreement;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Compares the stories with events that somebody labelled. */
@Component
public final class Evaluation {

	private final Driver driver;

	private final String findLabelled;

	private final String findEdges;

	Evaluation(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.findLabelled = cypher.statement("evaluate/find-labelled");
		this.findEdges = cypher.statement("evaluate/find-edges");
	}

	/**
	 * Compares.
	 * @param events which event an article reports, by the article's key
	 * @param mistakes how many mistakes to tell, 0 or more
	 * @return the figures and the worst mistakes; empty if none of the articles is in a
	 * story
	 */
	public Optional<Assessment> assess(Map<String, String> events, int mistakes) {
		try (Session session = this.driver.session(Sessions.READING)) {
			List<Labelled> articles = session
				.run(this.findLabelled, Map.of("keys", List.copyOf(events.keySet())), Sessions.PATIENT)
				.list((row) -> Labelled.of(row, events));
			return articles.isEmpty() ? Optional.empty() : Optional.of(assessment(events, articles, mistakes, session));
		}
	}

	private Assessment assessment(Map<String, String> events, List<Labelled> articles, int most, Session session) {
		int[] event = Disagreements.numbers(articles, Labelled::event);
		int[] story = Disagreements.numbers(articles, Labelled::story);
		Agreement agreement = Agreement.of(event, story);
		List<Mistake> mistakes = Disagreements.of(articles);
		Map<String, String> originals = new HashMap<>();
		articles.forEach((article) -> {
			if (article.original() != null) {
				originals.put(article.item().key(), article.original());
			}
		});
		List<Mistake> worst = mistakes.stream()
			.limit(most)
			.map((mistake) -> joined(mistake, originals, session))
			.toList();
		Set<String> found = articles.stream().map((article) -> article.item().key()).collect(Collectors.toSet());
		List<String> missing = events.keySet().stream().filter((key) -> !found.contains(key)).toList();
		return new Assessment(events.size(), found.size(), missing, groups(event), groups(story), agreement.precision(),
				agreement.recall(), agreement.f1(), agreement.adjustedRandIndex(),
				agreement.normalizedMutualInformation(), worst, mistakes.size());
	}

	private Mistake joined(Mistake mistake, Map<String, String> originals, Session session) {
		Joints joints = new Joints(mistake, originals);
		return new Mistake(mistake.kind(), mistake.name(), mistake.label(), mistake.cost(), mistake.parts(), joints
			.strongest(
					session.run(this.findEdges, Map.of("keys", List.copyOf(joints.keys())), Sessions.PATIENT).list()));
	}

	private static int groups(int[] numbers) {
		int most = -1;
		for (int number : numbers) {
			most = Math.max(most, number);
		}
		return most + 1;
	}

}
