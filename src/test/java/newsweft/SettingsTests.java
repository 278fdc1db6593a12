package newsweft;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTests {

	private static final Pattern ROW = Pattern.compile("^\\| `(newsweft\\.[a-z0-9.-]+)` \\|", Pattern.MULTILINE);

	@Test
	void areAllInTheReadme() throws IOException {
		Set<String> documented = ROW.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((MatchResult row) -> row.group(1))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(documented).isEqualTo(settings()).isNotEmpty();
	}

	private static Set<String> settings() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("newsweft")
			.stream()
			.filter((type) -> type.isAnnotatedWith(ConfigurationProperties.class))
			.map(JavaClass::reflect)
			.flatMap(SettingsTests::names)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> names(Class<?> properties) {
		String prefix = properties.getAnnotation(ConfigurationProperties.class).value();
		return Arrays.stream(properties.getRecordComponents())
			.map(RecordComponent::getName)
			.map((name) -> prefix + "." + dashed(name));
	}

	private static String dashed(String camelCase) {
		return ConfigurationPropertyName.adapt(camelCase.replaceAll("([A-Z])", "-$1"), '.').toString();
	}

}
