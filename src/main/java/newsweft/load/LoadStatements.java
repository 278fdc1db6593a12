package newsweft.load;

import newsweft.neo4j.CypherCatalogue;

/** The statements of this room. */
record LoadStatements(String countNodes, String awaitIndexes, String countArticles, String readArticles,
		String readArticleKeys, String readFingerprints, String writeProviders, String writeArticles,
		String writePublishers, String writeTopics, String writeListings, String writeFingerprints,
		String forgetListings, String forgetTopics, String removeArticles, String removeUnusedNames, String markStale,
		String recordLoad) {

	LoadStatements(CypherCatalogue cypher) {
		this(cypher.statement("load/count-nodes"), cypher.statement("load/await-indexes"),
				cypher.statement("load/count-articles"), cypher.statement("load/read-articles"),
				cypher.statement("load/read-article-keys"), cypher.statement("load/read-fingerprints"),
				cypher.statement("load/write-providers"), cypher.statement("load/write-articles"),
				cypher.statement("load/write-publishers"), cypher.statement("load/write-topics"),
				cypher.statement("load/write-listings"), cypher.statement("load/write-fingerprints"),
				cypher.statement("load/forget-listings"), cypher.statement("load/forget-topics"),
				cypher.statement("load/remove-articles"), cypher.statement("load/remove-unused-names"),
				cypher.statement("load/mark-stale"), cypher.statement("load/record-load"));
	}

}
