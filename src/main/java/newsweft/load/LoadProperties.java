package newsweft.load;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How posts come into the graph.
 *
 * @param importFrom of so many posts and listings a first load goes through Neo4j's own
 * import, though the database has to be started again for that
 */
@Validated
@ConfigurationProperties("newsweft.load")
record LoadProperties(@DefaultValue("100000") @Positive long importFrom) {
}
