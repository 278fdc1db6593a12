package newsweft.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import newsweft.theme.SavedThemes;
import newsweft.theme.Theme;
import newsweft.theme.ThemeFile;
import newsweft.theme.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Saves the themes of a file. */
@Command(name = "import",
		description = "Saves the themes of a JSON file, in the place of those of their names; all others stay. A file "
				+ "with a fault changes nothing.")
final class ThemesImportCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "A file that themes export or the page wrote.")
	private Path file;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() throws IOException {
		List<Theme> themes = read();
		return this.database.answer((application, out) -> {
			SavedThemes saved = application.getBean(Themes.class).saveAll(themes);
			out.println("Saved: " + saved.added().size() + " new, " + saved.replaced().size() + " replaced");
		});
	}

	private List<Theme> read() throws IOException {
		try (InputStream in = Files.newInputStream(this.file)) {
			return ThemeFile.read(in);
		}
		catch (IllegalArgumentException fault) {
			throw new CommandFailed(this.file + ": " + fault.getMessage());
		}
	}

}
