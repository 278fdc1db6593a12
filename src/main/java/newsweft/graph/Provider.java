package newsweft.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Who publishes articles.
 *
 * @param domain without {@code www.}
 * @param name the name used most
 * @param altNames other names under which it is known
 */
@Node("Provider")
public record Provider(@Id String domain, String name, @Nullable List<String> altNames) {
}
