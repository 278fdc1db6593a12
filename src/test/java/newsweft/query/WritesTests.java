package newsweft.query;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class WritesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			127.0.0.1 | true  | true
			localhost | true  | true
			::1       | true  | true
			0.0.0.0   | true  | false
			::        | true  | false
			10.0.0.1  | true  | false
			''        | true  | false
			0.0.0.0   | false | true
			''        | false | true
			""")
	void areSafeWhereThisMachineAloneReachesThem(String address, boolean allowed, boolean safe) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("settings",
					Map.of("server.address", address, "newsweft.query.allow-writes", String.valueOf(allowed))));

		assertThat(Writes.areSafe(environment)).isEqualTo(safe);
	}

}
