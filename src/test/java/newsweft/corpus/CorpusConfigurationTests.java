package newsweft.corpus;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusConfigurationTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(Corpora.class);

	@Test
	void readsByNamesOfTheSettings(@TempDir Path folder) {
		this.application
			.withPropertyValues("newsweft.corpus.mappings.title=kop,titel", "newsweft.corpus.mappings.published-at=dag")
			.run((context) -> {
				Laid laid = new Laid(folder).file("a.md", "---\ntitel: T\ndag: 18.01.2020\n---\n");
				assertThat(laid.read("", context.getBean(Vocabulary.class))).singleElement()
					.isInstanceOfSatisfying(Post.class, (post) -> {
						assertThat(post.title()).isEqualTo("T");
						assertThat(post.publishedAt()).isEqualTo("2020-01-18T00:00:00Z");
					});
			});
	}

	@Test
	void saysWhatCanBeMapped() {
		this.application.withPropertyValues("newsweft.corpus.mappings.kop=title")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(UnknownTerm.class)
				.hasMessageContaining("newsweft.corpus.mappings.kop"));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(CorpusProperties.class)
	@Import(CorpusConfiguration.class)
	static class Corpora {

	}

}
