package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import newsweft.explore.SavedView;
import newsweft.explore.SavedViews;
import newsweft.explore.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A view as the command line names it: a file, or where there is none, a saved view. */
final class NamedView {

	private final String name;

	private @Nullable View read;

	private NamedView(String name) {
		this.name = name;
	}

	/**
	 * Reads the file, if one is meant, before anything starts.
	 * @throws CommandFailed if it holds no view
	 */
	void readFile() throws IOException {
		if (isFile()) {
			this.read = read(Path.of(this.name));
		}
	}

	/**
	 * The view: that of the file, or the one that was saved under the name.
	 * @throws CommandFailed if there is none, or it shows no graph
	 */
	View view(SavedViews views) {
		return (this.read != null) ? this.read : saved(views);
	}

	private boolean isFile() {
		try {
			return Files.exists(Path.of(this.name));
		}
		catch (InvalidPathException noPath) {
			return false;
		}
	}

	private View saved(SavedViews views) {
		SavedView saved = views.named(this.name)
			.orElseThrow(() -> new CommandFailed(this.name + " does not exist, neither as a file nor as a saved view. "
					+ "Check the path; the command views lists the names."));
		View shown = saved.view();
		if (shown == null) {
			throw new CommandFailed(
					"The saved view " + this.name + " shows no graph that can be exported: it is the page "
							+ saved.address() + ". Open a story or another graph, and save that.");
		}
		return shown;
	}

	private static View read(Path file) throws IOException {
		try {
			return new JsonMapper().readValue(Files.readString(file), View.class);
		}
		catch (MismatchedInputException mismatch) {
			throw new CommandFailed(file + " is no view: " + where(mismatch)
					+ " has another shape. A view is an object such as {\"source\": {\"kind\": \"all\"}}.");
		}
		catch (JacksonException failure) {
			String fault = (failure.getCause() instanceof IllegalArgumentException said)
					? String.valueOf(said.getMessage()) : failure.getOriginalMessage();
			throw new CommandFailed(file + " is no view: " + fault + ".");
		}
	}

	private static String where(JacksonException failure) {
		String path = failure.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining());
		return path.isEmpty() ? "what is in it" : "its " + path.substring(path.startsWith(".") ? 1 : 0);
	}

	/** Takes the name as it is. */
	static final class OfText implements ITypeConverter<NamedView> {

		@Override
		public NamedView convert(String text) {
			return new NamedView(text);
		}

	}

}
