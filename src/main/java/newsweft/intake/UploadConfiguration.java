package newsweft.intake;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much may be sent at once, and where it goes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UploadConfiguration {

	@Bean
	MultipartConfigElement multipartConfigElement(Uploads uploads, IntakeProperties properties) {
		return uploads.limits(properties.uploadLimit().toBytes());
	}

}
