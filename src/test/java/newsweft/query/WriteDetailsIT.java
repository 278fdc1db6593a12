package newsweft.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.RealGraph;
import newsweft.query.ConsoleDriver.Place;
import newsweft.query.Details.Change;
import newsweft.query.Details.Changed;
import newsweft.query.Details.Group;
import newsweft.query.Details.Kind;
import newsweft.query.Details.PropertyChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@RealGraph
class WriteDetailsIT {

	@Autowired
	private Writes writes;

	@Autowired
	private ObjectProvider<ConsoleDriver> drivers;

	@Autowired
	private Watchdog watchdog;

	@Autowired
	private Driver driver;

	private List<?> before;

	@BeforeEach
	void createExample() {
		ExampleGraph.create(this.driver);
		this.before = ExampleGraph.content(this.driver);
	}

	@AfterEach
	void nothingHasChanged() {
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (s:Story) SET s.size = s.size + 1",
			"MATCH (s:Story) SET s.size = s.size + 1 RETURN count(*) AS stories ORDER BY stories",
			"MATCH p = (s:Story) WITH {list: [p]} AS map, s SET s.size = s.size + 1 WITH map RETURN 1" })
	void tellsValuesBeforeAndAfter(String statement) {
		Details details = details(statement);

		assertThat(details.remark()).isEmpty();
		Group changed = only(details);
		assertThat(changed).returns(Change.CHANGED, Group::change)
			.returns(Kind.NODE, Group::kind)
			.returns(3L, Group::total);
		assertThat(changed.first()).filteredOn(Changed::name, "Clearview faces")
			.containsExactly(new Changed("story:s1", List.of("Story"), "Clearview faces", null,
					List.of(new PropertyChange("size", 3L, 4L)), List.of(), List.of()));
	}

	@Test
	void tellsWhatIsCreatedAlsoWithoutAName() {
		Details details = details("MATCH (s:Story {key: 's1'}) CREATE (:Topic {name: 'New', large: 9007199254740993})"
				+ "<-[:ABOUT {sure: true}]-(s)");

		assertThat(details.remark()).isEmpty();
		assertThat(details.groups()).extracting(Group::change, Group::kind)
			.containsExactly(tuple(Change.CREATED, Kind.NODE), tuple(Change.CREATED, Kind.RELATIONSHIP));
		assertThat(details.groups().getFirst().first()).singleElement()
			.returns("New", Changed::name)
			.returns(List.of(new PropertyChange("large", null, Map.of("@integer", "9007199254740993")),
					new PropertyChange("name", null, "New")), Changed::properties);
		assertThat(details.groups().getLast().first()).containsExactly(new Changed("", List.of("ABOUT"),
				"Clearview faces", "New", List.of(new PropertyChange("sure", null, true)), List.of(), List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (t:Topic {name: 'Robots'}) DETACH DELETE t",
			"MATCH (t:Topic {name: 'Robots'}) DETACH DELETE t RETURN t",
			"MATCH (t:Topic {name: 'Robots'})<-[r]-() DELETE r, t" })
	void tellsWhatIsDeletedWithWhatHangsOnIt(String statement) {
		Details details = details(statement);

		assertThat(details.remark()).isEmpty();
		assertThat(details.groups()).extracting(Group::change).containsOnly(Change.DELETED).hasSize(2);
		assertThat(details.groups().getFirst().first()).containsExactly(
				new Changed("topic:Robots", List.of("Topic"), "Robots", null, List.of(), List.of(), List.of()));
		assertThat(details.groups().getLast().first()).containsExactly(
				new Changed("", List.of("ABOUT"), "Robot dances", "Robots", List.of(), List.of(), List.of()));
	}

	@Test
	void tellsLabelsAndRelationships() {
		Details details = details("MATCH (a:Article {key: 'b1'})-[r:RELATED]->() SET a:Read REMOVE a:Article, r.rank");

		assertThat(details.remark()).isEmpty();
		assertThat(details.groups().getFirst().first()).singleElement()
			.returns("node:" + elementId("MATCH (n:Article {key: 'b1'}) RETURN n"), Changed::id)
			.returns(List.of("Article"), Changed::labels)
			.returns(List.of("Read"), Changed::labelsAdded)
			.returns(List.of("Article"), Changed::labelsRemoved);
		assertThat(details.groups().getLast().first()).singleElement()
			.returns("London police begin facial recognition", Changed::name)
			.returns("Police defend facial recognition", Changed::target)
			.returns(List.of(new PropertyChange("rank", 1L, null)), Changed::properties);
	}

	@Test
	void tellsTheIdThatANodeThenHas() {
		assertThat(only(details("MATCH (t:Topic {name: 'Robots'}) SET t.name = 'Machines'")).first())
			.extracting(Changed::id)
			.containsExactly("topic:Machines");
		assertThat(only(details("CREATE (:Unknown {name: 'Machines'})")).first()).extracting(Changed::id)
			.containsExactly("");
	}

	@Test
	void tellsTheFirstOfMany() {
		Group created = only(details("UNWIND range(1, 30) AS n CREATE (:Unknown {n: n})"));

		assertThat(created.total()).isEqualTo(30);
		assertThat(created.first()).hasSize(20);
		assertThat(only(details("UNWIND range(1, 1100) AS n CREATE (:Unknown)")).total()).isEqualTo(1_100);
	}

	@Test
	void cutsLongValuesWhereTheyBeginToDiffer() {
		Group changed = only(details(
				"MATCH (t:Topic {name: 'Robots'}) SET t.name = t.name + ' ' + $long + 'end', t.list = range(1, 30)"));

		List<PropertyChange> properties = changed.first().getFirst().properties();
		assertThat(properties).extracting(PropertyChange::name).containsExactly("list", "name");
		assertThat((List<?>) properties.getFirst().after()).hasSize(21).last().isEqualTo("…");
		assertThat(properties.getLast().after().toString()).startsWith("Robots xxx").endsWith("x…").hasSize(201);
	}

	@Test
	void saysWhatTheStatementDoesNotTell() {
		assertThat(details("MATCH (s:Story) CALL (s) { CREATE (:Topic {name: s.key}) } SET s.size = 3").remark())
			.isEqualTo(
					"The statement tells 0 of 3 nodes created, 1 of 6 properties set or removed, 0 of 3 labels added. "
							+ "The rest keeps its value, or is of what the statement does not name.");
		assertThat(details("FOREACH (x IN ['A', 'B'] | MERGE (:Topic {name: x}))")).returns(List.of(), Details::groups)
			.extracting(Details::remark)
			.asString()
			.startsWith("The statement does not tell which: give what it changes a name");
		assertThat(details("UNWIND range(1, 1100) AS n CREATE (:Unknown)").remark())
			.isEqualTo("Looked at: 1,000 of 1,100 nodes created, 1,000 of 1,100 labels added.");
		assertThat(details("MATCH (n:Nothing) SET n.x = 1")).isEqualTo(Details.NONE);
	}

	@Test
	void looksAtTheFirstOfManyAlsoInOneRow() {
		assertThat(details("UNWIND range(1, 1100) AS n CREATE (u:Unknown) WITH collect(u) AS list RETURN size(list)")
			.remark()).isEqualTo("Looked at: 1,000 of 1,100 nodes created, 1,000 of 1,100 labels added.");
	}

	/** To read all rows takes longer than it may. */
	@Test
	void looksAtFewRowsThatHoldAllThatIsCollected(@Autowired Guard guard, @Autowired CypherCatalogue cypher) {
		String statement = "UNWIND range(1, 1200) AS n CREATE (u:Unknown {a: $long, b: $long, c: $long, d: $long}) "
				+ "WITH collect(u) AS list UNWIND list[..600] AS u SET u.x = 1";

		assertThat(inspected(statement, new Changes(1_200, 0, 0, 0, 5_400, 1_200, 0),
				new Inspection(limits(1_000, DataSize.ofMegabytes(64)), guard, cypher))
			.remark()).startsWith("Looked at: 1,000 of 1,200 nodes created");
	}

	@Test
	void saysThatItLookedAtTheFirstRowsOfALargeResult(@Autowired Guard guard, @Autowired CypherCatalogue cypher) {
		assertThat(inspected("UNWIND range(1, 30) AS n CREATE (:Unknown)", new Changes(30, 0, 0, 0, 0, 30, 0),
				new Inspection(limits(20, DataSize.ofMegabytes(1)), guard, cypher))
			.remark()).isEqualTo("Looked at: 20 of 30 nodes created, 20 of 30 labels added.");
	}

	@Test
	void saysWhyTheStatementCannotBeLookedAt() {
		assertThat(details("CREATE (:Topic) RETURN 1 AS x UNION CREATE (:Topic) RETURN 2 AS x").remark())
			.startsWith("Which ones is not known: the statement cannot be looked at with RETURN * as its end. ")
			.contains("UNION");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CYPHER 25 CREATE (n:Topic {name: 'New'}) RETURN n NEXT SET n.x = 1",
			"CYPHER 25 MATCH (s:Story) RETURN s NEXT SET s.size = 9 RETURN count(*) AS stories",
			"MATCH (finish:Topic) SET finish.x = 1" })
	void looksBehindNextAndAtNamesThatAreKeywords(String statement) {
		assertThat(details(statement).remark()).isEmpty();
	}

	@Test
	void saysWhereTheStatementDoesSomethingElseEachTime(@Autowired Inspection inspection) {
		assertThat(inspected("CREATE (:Unknown)", new Changes(2, 0, 0, 0, 0, 2, 0), inspection).remark())
			.isEqualTo("Which ones is not known: the statement does not do the same each time.");
	}

	/**
	 * @param counted before it is looked at
	 */
	private Details inspected(String statement, Changes counted, Inspection inspection) {
		try (Place place = this.drivers.getObject().place()) {
			return this.watchdog.watch("", (watched) -> inspection.of(query(statement), counted, place, watched));
		}
	}

	private static QueryProperties limits(int maxRows, DataSize maxSize) {
		return new QueryProperties(5, maxRows, 10_000, maxSize, Duration.ofSeconds(5), true);
	}

	private Details details(String statement) {
		return this.writes.attempt(query(statement)).details();
	}

	private static Query query(String statement) {
		return new Query(statement, Map.of("long", "x".repeat(300)));
	}

	private String elementId(String question) {
		return this.driver.executableQuery(question).execute().records().getFirst().get(0).asNode().elementId();
	}

	private static Group only(Details details) {
		assertThat(details.groups()).hasSize(1);
		return details.groups().getFirst();
	}

}
