package newsweft.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.explore.Ties.Tie;
import newsweft.graph.SubgraphBuilder;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Node;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What joins two nodes, over HTTP. */
@RestController
class TiesController {

	private final Driver driver;

	private final String nodes;

	private final String ties;

	TiesController(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.nodes = cypher.statement("explore/find-nodes");
		this.ties = cypher.statement("explore/read-ties");
	}

	@GetMapping("/api/ties")
	Ties ties(@RequestParam String one, @RequestParam String other) {
		try (Session session = this.driver.session(Sessions.READING)) {
			Node source = node(session, one);
			Node target = node(session, other);
			SubgraphBuilder builder = new SubgraphBuilder();
			newsweft.graph.Node first = builder.add(source);
			newsweft.graph.Node second = builder.add(target);
			List<Tie> found = session.run(this.ties, Map.of("one", source.elementId(), "other", target.elementId()))
				.list((row) -> new Tie(builder.edge(row.get("edge").asRelationship()), row.get("file").asString(null),
						row.get("together").asLong()));
			return new Ties(first, second, found);
		}
	}

	private Node node(Session session, String id) {
		Map<String, Object> keys = new HashMap<>(NodeIds.byKind(List.of(id)));
		keys.put("folded", false);
		return session.run(this.nodes, keys)
			.stream()
			.map((row) -> row.get("node").asNode())
			.findFirst()
			.orElseThrow(() -> ExploreController.notFound(id));
	}

}
