package newsweft.neo4j;

import org.neo4j.driver.NotificationSeverity;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The driver tells nobody about its use, and keeps the planner's hints about our own
 * statements to itself.
 */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

	@Bean
	ConfigBuilderCustomizer quietDriver() {
		return (config) -> config.withTelemetryDisabled(true).withMinimumNotificationSeverity(NotificationSeverity.OFF);
	}

}
