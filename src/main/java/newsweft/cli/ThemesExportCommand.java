package newsweft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import newsweft.theme.Theme;
import newsweft.theme.ThemeFile;
import newsweft.theme.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all themes into a file. */
@Command(name = "export", description = "Writes all themes into a JSON file, which themes import and the page read.")
final class ThemesExportCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "The file to write.")
	private Path file;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		OutputFile output = new OutputFile(this.file);
		output.check();
		return this.database.answer((application, out) -> {
			List<Theme> themes = application.getBean(Themes.class).list();
			try {
				output.write((stream) -> stream.write(ThemeFile.write(themes).getBytes(StandardCharsets.UTF_8)));
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
			out.println("Written: " + themes.size() + " themes");
		});
	}

}
