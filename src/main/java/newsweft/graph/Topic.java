package newsweft.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What posts say that articles are about.
 *
 * @param name as the posts write it
 */
@Node("Topic")
public record Topic(@Id String name) {
}
