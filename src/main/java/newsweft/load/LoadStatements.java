package newsweft.load;

import newsweft.neo4j.CypherCatalogue;

/** The statements of this room. */
record LoadStatements(String readArticles, String readArticleKeys, String writeProviders, String writeArticles,
		String writePublishers, String writeTopics, String writeListings, String forgetListings, String forgetTopics,
		String forgetPosts, String removeUnlistedStubs, String removeUnusedNames, String markStale, String recordLoad) {

	LoadStatements(CypherCatalogue cypher) {
		this(cypher.statement("load/read-articles"), cypher.statement("load/read-article-keys"),
				cypher.statement("load/write-providers"), cypher.statement("load/write-articles"),
				cypher.statement("load/write-publishers"), cypher.statement("load/write-topics"),
				cypher.statement("load/write-listings"), cypher.statement("load/forget-listings"),
				cypher.statement("load/forget-topics"), cypher.statement("load/forget-posts"),
				cypher.statement("load/remove-unlisted-stubs"), cypher.statement("load/remove-unused-names"),
				cypher.statement("load/mark-stale"), cypher.statement("load/record-load"));
	}

}
