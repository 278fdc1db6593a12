package newsweft.query;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class QueryPropertiesTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(Bound.class);

	@ParameterizedTest
	@ValueSource(strings = { "0", "0s", "-1s" })
	void rejectATimeoutThatWouldBeNone(String timeout) {
		this.application.withPropertyValues("newsweft.query.timeout=" + timeout)
			.run((context) -> assertThat(context).getFailure()
				.hasStackTraceContaining("timeout")
				.hasStackTraceContaining("at least 1ms"));
	}

	@Test
	void takeAShortTimeout() {
		this.application.withPropertyValues("newsweft.query.timeout=1ms")
			.run((context) -> assertThat(context.getBean(QueryProperties.class).timeout())
				.isEqualTo(Duration.ofMillis(1)));
	}

	@EnableConfigurationProperties(QueryProperties.class)
	static class Bound {

	}

}
