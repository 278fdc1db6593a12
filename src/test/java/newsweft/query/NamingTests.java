package newsweft.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					CREATE (:Topic {name: 'A (:B)'}) | CREATE (made1:Topic {name: 'A (:B)'})
					CREATE ()-[:NEAR {x: 1}]->({x: [1]}), (b:B) | CREATE (made1)-[made2:NEAR {x: 1}]->(made3{x: [1]}), (b:B)
					CREATE p = (:A)-[:X]->(:B) | CREATE p = (made1:A)-[made2:X]->(made3:B)
					MATCH (a), (:B) MERGE (a)-[:X]->(:C) ON CREATE SET a.x = size([(a)-[:Y]->(:Z) // 1]) | MATCH (a), (:B) MERGE (a)-[made1:X]->(made2:C) ON CREATE SET a.x = size([(a)-[:Y]->(:Z) // 1])
					MATCH (n) SET n.return = 1 RETURN count(*) ORDER BY 1 | MATCH (n) SET n.return = 1
					MATCH (n) SET n.x = 1; | MATCH (n) SET n.x = 1
					MATCH (n) SET n.x = 1 FINISH; | MATCH (n) SET n.x = 1
					CALL (*) { CREATE (:A) RETURN 1 AS one } FINISH | CALL (*) { CREATE (:A) RETURN 1 AS one }
					MATCH (finish) SET finish.x = 1 | MATCH (finish) SET finish.x = 1
					MATCH (finish:A) DETACH DELETE finish | MATCH (finish:A) DETACH DELETE finish
					WITH 1 AS finish MATCH (n) SET n.x = 2 * finish; | WITH 1 AS finish MATCH (n) SET n.x = 2 * finish
					MATCH (n) SET n.x = 1 WITH * FINISH | MATCH (n) SET n.x = 1 WITH *
					MATCH (return) SET return.x = 1 RETURN return.x | MATCH (return) SET return.x = 1
					CREATE (n:A) RETURN n NEXT CREATE (:B) | CREATE (n:A) RETURN n NEXT CREATE (made1:B)
					CREATE (:A) RETURN * NEXT CREATE (:B) RETURN 1 AS x | CREATE (made1:A) RETURN * NEXT CREATE (made2:B)
					CREATE (:A) RETURN 1 AS next, 2 AS create, () | CREATE (made1:A)
					MATCH (next) SET next.x = 1 RETURN next ORDER BY next.x | MATCH (next) SET next.x = 1
					CREATE (:A) RETURN 1 AS x UNION CREATE (:B) RETURN 2 AS x | CREATE (made1:A) RETURN 1 AS x UNION CREATE (made2:B)
					CREATE (:`A) RETURN`)-[:`x(`]->(`NEXT`:B) RETURN 1 | CREATE (made1:`A) RETURN`)-[made2:`x(`]->(`NEXT`:B)
					CREATE (made) CREATE (:A) | CREATE (made) CREATE (made_1:A)
					""")
	void namesWhatIsMadeAndReturnsAllNames(String statement, String named) {
		assertThat(Naming.of(statement)).satisfies((all) -> assertThat(all).endsWith("\nRETURN *"))
			.satisfies((all) -> assertThat(all.replace("\nRETURN *", "").strip()).isEqualTo(named));
	}

}
