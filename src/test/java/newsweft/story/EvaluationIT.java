package newsweft.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import newsweft.neo4j.RealGraph;
import newsweft.story.Mistake.Item;
import newsweft.story.Mistake.Joint;
import newsweft.story.Mistake.Kind;
import newsweft.story.Mistake.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

@RealGraph
class EvaluationIT {

	@Autowired
	private Evaluation evaluation;

	@Autowired
	private Driver driver;

	private final Map<String, String> events = new LinkedHashMap<>();

	/** Two stories: one of a, b, c and d, one of e and f; g is in none. */
	@BeforeEach
	void store() {
		this.driver.executableQuery("""
				UNWIND ['a', 'b', 'c', 'd', 'e', 'f', 'g'] AS key
				CREATE (:Article {key: key, url: 'https://' + key, title: 'Title ' + key})
				""").execute();
		this.driver.executableQuery("""
				UNWIND [['one', 'abcd'], ['two', 'ef']] AS row
				CREATE (story:Story {key: row[0], label: 'Label ' + row[0]})
				WITH story, row
				UNWIND split(row[1], '') AS key
				MATCH (article:Article {key: key})
				CREATE (article)-[:IN_STORY {strength: 1.0}]->(story)
				""").execute();
		this.events.putAll(Map.of("a", "fire", "b", "fire", "c", "flood", "d", "flood", "e", "flood", "f", "flood"));
	}

	@Test
	void measuresOverWhatIsLabelledAndWoven() {
		this.events.put("g", "fire");
		this.events.put("unknown", "fire");

		Assessment assessment = assess(10);

		assertThat(assessment.labels()).isEqualTo(8);
		assertThat(assessment.found()).isEqualTo(6);
		assertThat(assessment.missing()).containsExactlyInAnyOrder("g", "unknown");
		assertThat(assessment.events()).isEqualTo(2);
		assertThat(assessment.stories()).isEqualTo(2);
		assertThat(assessment.precision()).isEqualTo(4 / 6.0, offset(1e-12));
		assertThat(assessment.recall()).isEqualTo(4 / 6.0, offset(1e-12));
	}

	@Test
	void tellsWhatIsTornAndWhatIsThrownTogether() {
		Assessment assessment = assess(10);

		assertThat(assessment.mistakes()).extracting(Mistake::kind, Mistake::name, Mistake::label)
			.containsExactly(tuple(Kind.TORN_APART, "flood", "flood"), tuple(Kind.THROWN_TOGETHER, "one", "Label one"));
		assertThat(assessment.mistakes()).extracting(Mistake::cost)
			.allMatch((cost) -> Math.abs(cost - 2 / 6.0) < 1e-12);
		assertThat(assessment.mistakes().getFirst().parts()).extracting(Part::name, Part::label)
			.containsExactly(tuple("one", "Label one"), tuple("two", "Label two"));
		assertThat(assessment.mistakes().getLast().parts().getFirst()).isEqualTo(new Part("fire", "fire",
				List.of(new Item("a", "https://a", "Title a"), new Item("b", "https://b", "Title b"))));
	}

	@Test
	void namesTheStrongestEdgesBetweenTheParts() {
		join("a", "b", "SIMILAR", "{score: 0.9, terms: ['inside']}");
		join("a", "c", "SIMILAR", "{score: 0.2, terms: ['weak']}");
		join("d", "b", "SIMILAR", "{score: 0.4, terms: ['strong', 'reason']}");
		join("c", "a", "RELATED", "{rank: 3}");
		join("e", "a", "RELATED", "{rank: 1}");

		List<Joint> edges = assess(10).mistakes().getLast().edges();

		assertThat(edges).extracting(Joint::type, (edge) -> edge.source().key(), (edge) -> edge.target().key())
			.containsExactly(tuple("SIMILAR", "d", "b"), tuple("SIMILAR", "a", "c"), tuple("RELATED", "c", "a"));
		assertThat(edges.getFirst().score()).isEqualTo(0.4);
		assertThat(edges.getFirst().terms()).containsExactly("strong", "reason");
		assertThat(edges.getLast().rank()).isEqualTo(3);
	}

	@Test
	void followsCopiesToTheirOriginal() {
		this.driver
			.executableQuery(
					"""
							CREATE (copy:Article {key: 'copy'})-[:COPY_OF]->(:Article {key: 'x'})-[:IN_STORY]->(story:Story {key: 's'})
							CREATE (:Article {key: 'other', title: 'Other'})-[:IN_STORY]->(story)
							""")
			.execute();
		join("x", "other", "SIMILAR", "{score: 0.5, terms: []}");
		this.events.clear();
		this.events.putAll(Map.of("copy", "fire", "other", "flood"));

		Mistake mistake = assess(1).mistakes().getFirst();

		assertThat(mistake.parts()).extracting(Part::name).containsExactly("fire", "flood");
		assertThat(mistake.edges()).extracting((edge) -> edge.source().key(), (edge) -> edge.target().title())
			.containsExactly(tuple("copy", "Other"));
	}

	@Test
	void keepsToTheWorstMistakes() {
		Assessment assessment = assess(1);

		assertThat(assessment.mistakes()).extracting(Mistake::name).containsExactly("flood");
		assertThat(assessment.allMistakes()).isEqualTo(2);
	}

	@Test
	void saysNothingWhereNothingIsFound() {
		assertThat(this.evaluation.assess(Map.of("g", "fire", "unknown", "flood"), 10)).isEmpty();
	}

	private Assessment assess(int mistakes) {
		return this.evaluation.assess(this.events, mistakes).orElseThrow();
	}

	private void join(String source, String target, String type, String properties) {
		this.driver
			.executableQuery("MATCH (s:Article {key: '%s'}), (t:Article {key: '%s'}) CREATE (s)-[:%s %s]->(t)"
				.formatted(source, target, type, properties))
			.execute();
	}

}
