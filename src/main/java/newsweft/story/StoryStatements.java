package newsweft.story;

import newsweft.neo4j.CypherCatalogue;

/** The statements of weaving. */
record StoryStatements(String readArticles, String readListings, String readStories, String readMemberships,
		String readLikenesses, String writeStories, String writeMemberships, String writeLikenesses,
		String removeStories, String removeLikenesses, String countUnwoven) {

	StoryStatements(CypherCatalogue cypher) {
		this(cypher.statement("story/read-articles"), cypher.statement("story/read-listings"),
				cypher.statement("story/read-stories"), cypher.statement("story/read-memberships"),
				cypher.statement("story/read-likenesses"), cypher.statement("story/write-stories"),
				cypher.statement("story/write-memberships"), cypher.statement("story/write-likenesses"),
				cypher.statement("story/remove-stories"), cypher.statement("story/remove-likenesses"),
				cypher.statement("story/count-unwoven"));
	}

}
