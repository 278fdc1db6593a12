package newsweft.cli;

import picocli.CommandLine.Command;

/** The command that only leads to those on themes. */
@Command(name = "themes", description = "Themes: lenses over articles, and whether they are one story or several.",
		subcommands = { ThemesListCommand.class, ThemesCompareCommand.class, ThemesExportCommand.class,
				ThemesImportCommand.class },
		synopsisSubcommandLabel = "COMMAND")
final class ThemesCommand {

}
