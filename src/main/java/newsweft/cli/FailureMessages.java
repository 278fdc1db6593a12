package newsweft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import newsweft.corpus.CorpusNotFound;
import newsweft.corpus.UnknownCorpus;
import newsweft.corpus.UnknownTerm;
import newsweft.explore.TooLargeToHold;
import newsweft.export.TooLargeToDraw;
import newsweft.export.TooManyPixels;
import newsweft.graph.GraphChanged;
import newsweft.intake.TooManyLoads;
import newsweft.load.LoadDisturbed;
import newsweft.load.PruneRefused;
import newsweft.neo4j.DatabaseUnavailable;
import newsweft.query.QueryFailed;
import newsweft.theme.NoSuchTheme;
import newsweft.theme.ThemeRejected;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.boot.web.server.PortInUseException;

/** One line for each failure that a user can cause, with the next step. */
final class FailureMessages {

	private static final String MORE = " With NEWSWEFT_DEBUG=1 in the environment it says more.";

	private static final String CHECK_PATH = ". Check the path and the space that is left.";

	private FailureMessages() {
	}

	static String of(Throwable failure) {
		Throwable last = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String known = known(cause);
			if (!known.isEmpty()) {
				return inOneLine(known);
			}
			last = cause;
		}
		return inOneLine("Newsweft failed: " + last + "." + MORE);
	}

	private static String known(Throwable failure) {
		return switch (failure) {
			case DatabaseUnavailable unavailable -> unavailable.getMessage();
			case CorpusNotFound missing -> missing.getMessage();
			case UnknownCorpus unknown -> unknown.getMessage();
			case UnknownTerm unknown -> unknown.getMessage();
			case BeanCreationNotAllowedException ended -> "Interrupted. Nothing is lost: run the same command again.";
			case PruneRefused refused -> refused.getMessage();
			case LoadDisturbed disturbed -> disturbed.getMessage();
			case QueryFailed query -> query.getMessage();
			case NoSuchTheme unknown -> unknown.getMessage();
			case ThemeRejected rejected -> rejected.getMessage();
			case GraphChanged changed -> changed.getMessage();
			case TooLargeToDraw large -> large.getMessage();
			case TooLargeToHold large -> large.getMessage();
			case TooManyPixels many -> many.getMessage();
			case TooManyLoads waiting -> waiting.getMessage();
			case CommandFailed command -> command.getMessage();
			case PortInUseException port ->
				"Port " + port.getPort() + " is in use. Name another one with --port, such as --port 8081.";
			case AuthenticationException refused -> "The database refused the user or the password ("
					+ refused.getMessage() + "). Check --username and NEWSWEFT_PASSWORD.";
			case ServiceUnavailableException silent ->
				"The database does not answer: " + silent.getMessage() + " Check --uri, or that the server runs.";
			case Neo4jException database -> "The database failed: " + database.getMessage() + MORE;
			case NoSuchFileException missing ->
				missing.getFile() + " does not exist, or its folder does not. Check the path.";
			case AccessDeniedException forbidden ->
				forbidden.getFile() + " may not be read or written. Check its permissions, or name another one.";
			case FileSystemException file when file.getReason() != null ->
				file.getFile() + ": " + file.getReason() + CHECK_PATH;
			case SocketException listening -> "The page's port cannot be used: " + listening.getMessage()
					+ ". Name another one with --port, or check server.address.";
			case UncheckedIOException wrapped when isToldBetterByItsCause(wrapped) -> "";
			case UncheckedIOException own -> own.getMessage();
			case IOException file -> "A file could not be read or written: " + file.getMessage() + CHECK_PATH;
			default -> "";
		};
	}

	private static boolean isToldBetterByItsCause(UncheckedIOException failure) {
		return String.valueOf(failure.getCause()).equals(failure.getMessage());
	}

	private static String inOneLine(String message) {
		return message.strip().replaceAll("\\s*\\n\\s*", " ");
	}

}
