package newsweft.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** The command that only leads to the others. */
@Command(name = "newsweft", description = "News posts in, a graph of related coverage out.",
		subcommands = { ServeCommand.class, LoadCommand.class, StatsCommand.class, StoriesCommand.class,
				WeaveCommand.class, LabelCommand.class, EvaluateCommand.class, ProvidersCommand.class,
				ThemesCommand.class, QueryCommand.class, ViewsCommand.class, ExportCommand.class, HelpCommand.class },
		mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class,
		synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class NewsweftCommand {

}
