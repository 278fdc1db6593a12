package newsweft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class RoomsTests {

	private static final Path PAGE = Path.of("docs/architecture.md");

	private static final String BEGIN = "```mermaid\n";

	private static final String END = "```\n";

	private final ApplicationModules rooms = ApplicationModules.of(Newsweft.class);

	@Test
	void dependOnlyOnWhatTheyDeclare() {
		this.rooms.verify();
	}

	@Test
	void keepAlgorithmsFreeOfSpringAndNeo4j() {
		noClasses().that()
			.resideInAnyPackage("newsweft.story.*..", "newsweft.theme.*..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..")
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("newsweft"));
	}

	/**
	 * Rewrites the picture when it is out of date, and fails so that somebody looks at
	 * it.
	 */
	@Test
	void areDrawnInTheArchitecturePage() throws IOException {
		String page = Files.readString(PAGE);
		int begin = page.indexOf(BEGIN) + BEGIN.length();
		String drawn = page.substring(0, begin) + picture() + page.substring(page.indexOf(END, begin));

		if (!drawn.equals(page)) {
			Files.writeString(PAGE, drawn);
		}

		assertThat(page).as("%s was out of date and has been rewritten", PAGE).isEqualTo(drawn);
	}

	private String picture() {
		return this.rooms.stream()
			.sorted(Comparator.comparing(RoomsTests::name))
			.flatMap((room) -> dependencies(room).stream().map((other) -> "    " + name(room) + " --> " + other + "\n"))
			.collect(Collectors.joining("", "flowchart LR\n", ""));
	}

	private List<String> dependencies(ApplicationModule room) {
		return room.getDirectDependencies(this.rooms, DependencyType.DEFAULT, DependencyType.USES_COMPONENT)
			.uniqueModules()
			.map(RoomsTests::name)
			.sorted()
			.toList();
	}

	private static String name(ApplicationModule room) {
		return room.getIdentifier().toString();
	}

}
