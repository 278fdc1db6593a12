package newsweft.corpus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the user's vocabulary known. */
@Configuration(proxyBeanMethods = false)
class CorpusConfiguration {

	@Bean
	Vocabulary vocabulary(CorpusProperties properties) {
		return Vocabulary.with(properties.mappings());
	}

}
