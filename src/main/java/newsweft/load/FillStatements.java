package newsweft.load;

import newsweft.neo4j.CypherCatalogue;

/** The statements that fill an empty store. */
record FillStatements(String showFilling, String writeProviders, String numberProviders, String numberTopics,
		String createNodes, String createRelationships, String markStale) {

	FillStatements(CypherCatalogue cypher) {
		this(cypher.statement("load/show-filling"), cypher.statement("load/write-providers"),
				cypher.statement("load/number-providers"), cypher.statement("load/number-topics"),
				cypher.statement("load/create-nodes"), cypher.statement("load/create-relationships"),
				cypher.statement("load/mark-stale"));
	}

}
