package newsweft.explore;

import newsweft.neo4j.CypherCatalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The statements that resolve views. */
@Component
record ViewStatements(String storyArticles, String nodes, String neighbours, String countMissing, String edgesAmong,
		String storiesOf, String count, String allNodes, String allEdges, String copyEdges, String copiesOf,
		String texts, String presentStories, String contexts, String expandNode, String countNeighbours, String common,
		String paths, String gone, String storiesInConstellation) {

	@Autowired
	ViewStatements(CypherCatalogue cypher) {
		this(cypher.statement("explore/find-story-articles"), cypher.statement("explore/find-nodes"),
				cypher.statement("explore/find-neighbours"), cypher.statement("explore/count-missing"),
				cypher.statement("explore/find-edges-among"), cypher.statement("explore/find-stories-of"),
				cypher.statement("explore/count-picture"), cypher.statement("explore/read-all-nodes"),
				cypher.statement("explore/read-all-edges"), cypher.statement("explore/read-copy-edges"),
				cypher.statement("explore/find-copies-of"), cypher.statement("explore/find-texts"),
				cypher.statement("explore/find-present-stories"), cypher.statement("explore/find-contexts"),
				cypher.statement("explore/expand-node"), cypher.statement("explore/count-neighbours"),
				cypher.statement("explore/find-common"), cypher.statement("explore/find-paths"),
				cypher.statement("explore/find-gone"), cypher.statement("explore/find-stories-in-constellation"));
	}

}
