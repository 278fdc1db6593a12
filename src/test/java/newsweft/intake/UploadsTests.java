package newsweft.intake;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class UploadsTests {

	@Test
	void aCommandLeavesTheFilesOfAServerAlone() {
		new ApplicationContextRunner().withUserConfiguration(Sending.class)
			.run((application) -> assertThat(application).hasNotFailed()
				.doesNotHaveBean(Uploads.class)
				.doesNotHaveBean(UploadConfiguration.class)
				.doesNotHaveBean(LoadFilesController.class));
	}

	@Test
	void aServerRemovesWhatAnotherOneLeft(@TempDir Path data) throws Exception {
		Path left = Files.createDirectories(data.resolve("uploads/load1"));
		Files.createFile(left.resolve("post.md"));

		new WebApplicationContextRunner().withUserConfiguration(Uploads.class)
			.withPropertyValues("newsweft.neo4j.data=" + data)
			.run((application) -> application.getBean(Uploads.class).tidy());

		assertThat(data.resolve("uploads")).isEmptyDirectory();
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ Uploads.class, UploadConfiguration.class, LoadFilesController.class })
	@EnableConfigurationProperties(IntakeProperties.class)
	static class Sending {

	}

}
