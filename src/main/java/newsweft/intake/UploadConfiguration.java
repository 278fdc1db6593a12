package newsweft.intake;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much may be sent at once, and where it goes. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	@Bean
	MultipartConfigElement multipartConfigElement(Uploads uploads, CorpusProperties properties) {
		return uploads.limits(properties.uploadLimit().toBytes());
	}

}
