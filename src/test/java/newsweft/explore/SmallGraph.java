package newsweft.explore;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Six articles in three stories. {@code a1} reaches in one step {@code a2}, {@code b1},
 * {@code alpha}, both topics and {@code s1}; in two {@code a3}, {@code b2} and
 * {@code s2}; {@code beta}, {@code c1} and {@code s3} are farther away.
 */
final class SmallGraph {

	private static final String NODES = """
			CREATE
			  (alpha:Provider {domain: 'alpha.example', name: 'Alpha'}),
			  (beta:Provider {domain: 'beta.example', name: 'Beta', altNames: ['Beta Online']}),
			  (privacy:Topic {name: 'Privacy'}),
			  (robots:Topic {name: 'Robots'}),
			  (s1:Story {key: 's1', label: 'Clearview faces', terms: ['clearview', 'faces'], headline: 'Clearview gathers faces',
			    size: 3, firstSeen: datetime('2020-01-18T10:00Z'), lastSeen: datetime('2020-01-19T08:00Z'), providers: 2}),
			  (s2:Story {key: 's2', label: 'London cameras', terms: ['london'], headline: 'London police switch cameras on',
			    size: 2, firstSeen: datetime('2020-01-24T00:00Z'), lastSeen: datetime('2020-01-25T00:00Z'), providers: 2}),
			  (s3:Story {key: 's3', label: 'Robot dance', size: 1, providers: 1}),
			  (a1:Article {key: 'a1', title: 'Clearview gathers faces', publishedAt: datetime('2020-01-18T10:00Z'), full: true,
			    quality: 90}),
			  (a2:Article {key: 'a2', title: 'Apple’s answer to Clearview', publishedAt: datetime('2020-01-19T08:00Z'), full: true}),
			  (a3:Article {key: 'a3', title: '監視カメラ と हिन्दी café', full: true}),
			  (b1:Article {key: 'b1', title: 'London police switch cameras on', publishedAt: datetime('2020-01-24T00:00Z'),
			    full: true}),
			  (b2:Article {key: 'b2', title: 'U.S. senators ask about 1,000 cameras AND more', excerpt: 'At wired.example',
			    publishedAt: datetime('2020-01-25T00:00Z'), full: true}),
			  (c1:Article {key: 'c1', full: false})
			CREATE
			  (a1)-[:IN_STORY {strength: 1.0}]->(s1), (a2)-[:IN_STORY {strength: 0.5}]->(s1),
			  (a3)-[:IN_STORY {strength: 0.5}]->(s1), (b1)-[:IN_STORY {strength: 1.0}]->(s2),
			  (b2)-[:IN_STORY {strength: 1.0}]->(s2), (c1)-[:IN_STORY {strength: 1.0}]->(s3),
			  (a1)-[:PUBLISHED_BY]->(alpha), (a2)-[:PUBLISHED_BY]->(alpha), (b1)-[:PUBLISHED_BY]->(alpha),
			  (a3)-[:PUBLISHED_BY]->(beta), (b2)-[:PUBLISHED_BY]->(beta),
			  (a1)-[:ABOUT]->(privacy), (b1)-[:ABOUT]->(privacy), (a1)-[:ABOUT]->(robots),
			  (a1)-[:RELATED {rank: 1}]->(a2), (a1)-[:RELATED {rank: 2}]->(b1), (a2)-[:RELATED {rank: 1}]->(a3),
			  (a1)-[:SIMILAR {score: 0.6, terms: ['clearview']}]->(a2), (b1)-[:SIMILAR {score: 0.4, terms: ['london']}]->(b2),
			  (a3)-[:SIMILAR {score: 0.25}]->(b2)
			CREATE (:Load {posts: 6})
			""";

	/**
	 * {@code a1x} and {@code a1y} repeat {@code a1}. What they have beyond it: two
	 * providers, listings by {@code a2} and {@code b2}, a better rank of {@code b1}.
	 */
	private static final String COPIES = """
			MATCH (a1:Article {key: 'a1'}), (a2:Article {key: 'a2'}), (b1:Article {key: 'b1'}), (b2:Article {key: 'b2'}),
			  (beta:Provider {domain: 'beta.example'}), (robots:Topic {name: 'Robots'}), (s1:Story {key: 's1'}),
			  (s2:Story {key: 's2'}), (s3:Story {key: 's3'})
			SET s1.size = 5, s1.originals = 3, s2.originals = 2, s3.originals = 1
			CREATE
			  (gamma:Provider {domain: 'gamma.example', name: 'Gamma'}),
			  (a1x:Article {key: 'a1x', title: 'Faces gathered everywhere', publishedAt: datetime('2020-01-18T11:00Z'), full: true}),
			  (a1y:Article {key: 'a1y', title: 'Clearview gathers faces', publishedAt: datetime('2020-01-18T12:00Z'), full: true}),
			  (a1x)-[:COPY_OF {similarity: 0.9}]->(a1), (a1y)-[:COPY_OF {similarity: 1.0}]->(a1),
			  (a1x)-[:IN_STORY {strength: 0.5}]->(s1), (a1y)-[:IN_STORY {strength: 0.5}]->(s1),
			  (a1x)-[:PUBLISHED_BY]->(gamma), (a1y)-[:PUBLISHED_BY]->(beta), (a1x)-[:ABOUT]->(robots),
			  (a1x)-[:RELATED {rank: 1}]->(b1), (a1x)-[:RELATED {rank: 2}]->(a1), (a2)-[:RELATED {rank: 5}]->(a1x),
			  (b2)-[:RELATED {rank: 3}]->(a1y)
			""";

	/**
	 * {@code s1} and {@code s2} are one constellation, {@code s3} another; {@code a1} is
	 * half in {@code s2} and a bridge; {@code s0} and {@code c0} went into others.
	 */
	private static final String CONSTELLATIONS = """
			MATCH (a1:Article {key: 'a1'}), (b2:Article {key: 'b2'}), (a3:Article {key: 'a3'}), (a2:Article {key: 'a2'}),
			  (s1:Story {key: 's1'}), (s2:Story {key: 's2'}), (s3:Story {key: 's3'})
			SET s1.formerKeys = ['s0'], s1.stability = 0.9, s1.textShare = 0.97
			SET a1.language = 'en', a1.participation = 0.4, a1.betweenness = 0.2, a3.participation = 0.5, a3.betweenness = 0.01
			CREATE
			  (c1:Constellation {key: 'c1', label: 'Watching people', size: 5, stories: 2, formerKeys: ['c0']}),
			  (c2:Constellation {key: 'c2', label: 'Dancing', size: 1, stories: 1}),
			  (s1)-[:PART_OF]->(c1), (s2)-[:PART_OF]->(c1), (s3)-[:PART_OF]->(c2), (a1)-[:ALSO_IN {strength: 0.25}]->(s2),
			  (a2)-[:RELATED {rank: 2}]->(a1)
			WITH a1
			MATCH (a1)-[listing:RELATED]-(:Article)
			SET listing.mutual = EXISTS { MATCH (start)-[:RELATED]->(end)
			  WHERE start = endNode(listing) AND end = startNode(listing) }
			""";

	private SmallGraph() {
	}

	static void create(Driver driver) {
		create(driver, NODES);
	}

	static void createWithCopies(Driver driver) {
		create(driver, NODES, COPIES);
	}

	static void createWithConstellations(Driver driver) {
		create(driver, NODES, CONSTELLATIONS);
	}

	private static void create(Driver driver, String... statements) {
		try (Session session = driver.session()) {
			for (String statement : statements) {
				session.run(statement).consume();
			}
			session.run("CALL db.awaitIndexes()").consume();
			session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume();
		}
	}

}
