package newsweft.neo4j;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class SchemaIT {

	@Autowired
	private Schema schema;

	@Autowired
	private Driver driver;

	@Test
	void canBeEnsuredAgain() {
		List<String> before = names();

		this.schema.ensure();

		assertThat(names()).isEqualTo(before)
			.contains("articleKey", "articlePublishedAt", "articleText", "names", "providerDomain", "storyKey",
					"topicName");
	}

	private List<String> names() {
		return this.driver.executableQuery("SHOW INDEXES YIELD name RETURN name ORDER BY name")
			.execute()
			.records()
			.stream()
			.map((record) -> record.get("name").asString())
			.toList();
	}

}
