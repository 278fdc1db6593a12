package newsweft.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;

import newsweft.explore.View;
import newsweft.export.Export;
import newsweft.export.Exports;
import newsweft.export.Format;
import newsweft.export.Looks;
import newsweft.export.ScaleWithoutPixels;
import newsweft.export.UnknownFormat;
import newsweft.graph.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a part of the graph to a file. */
@Command(name = "export", description = "Writes a part of the graph to a file for other tools.")
final class ExportCommand implements Callable<Integer> {

	@Option(names = "--format", required = true, paramLabel = "FORMAT", converter = FormatName.class,
			completionCandidates = FormatName.class, description = "One of ${COMPLETION-CANDIDATES}.")
	private Format format;

	@Option(names = "--output", required = true, paramLabel = "FILE",
			description = "Where to write; - for standard output.")
	private Path output;

	@ArgGroup(multiplicity = "1")
	private ExportedPart part;

	@Option(names = "--fold", description = "Lets the original of a text stand for its copies.")
	private boolean fold;

	@Option(names = "--scale", paramLabel = "N", converter = WholeNumber.Scale.class,
			description = "Of png: how many pixels to the point, 1 to 8 (default: 2).")
	private @Nullable Integer scale;

	@Mixin
	private DatabaseOptions database;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		int scale = scale();
		this.part.readFiles();
		boolean toStandardOutput = this.output.toString().equals("-");
		OutputFile file = new OutputFile(this.output);
		if (!toStandardOutput) {
			file.check();
		}
		try (ConfigurableApplicationContext application = this.database.ask()) {
			Export export = export(application, scale);
			Figures figures = export.graph().figures();
			if (figures.shown() == 0) {
				throw new CommandFailed(
						"There is nothing to export: " + this.part + " has no nodes." + this.part.hint());
			}
			if (toStandardOutput) {
				writeToStandardOutput(export);
			}
			else {
				write(export, file);
			}
			tell(figures, export.graph().edgeCount());
			return CommandLines.DONE;
		}
	}

	private Export export(ApplicationContext application, int scale) {
		Exports exports = application.getBean(Exports.class);
		View part = folded(this.part.view(application, this.fold));
		return this.part.other(application)
			.map((other) -> exports.ofBoth(this.format, part, folded(other), this.part.toString(), Looks.STORED, scale))
			.orElseGet(() -> exports.of(this.format, part, this.part.toString(), Looks.STORED, scale));
	}

	private View folded(View view) {
		return this.fold ? view.fold() : view;
	}

	/** How many pixels to the point. */
	private int scale() {
		try {
			return this.format.scale(this.scale);
		}
		catch (ScaleWithoutPixels wrong) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(wrong.getMessage()));
		}
	}

	private void tell(Figures figures, long edges) {
		PrintWriter err = this.spec.commandLine().getErr();
		err.println(String.format(Locale.ROOT, "%,d nodes and %,d edges written.", figures.shown(), edges));
		if (figures.folded() > 0) {
			err.println(String.format(Locale.ROOT, "%,d copies are folded into their originals.", figures.folded()));
		}
		if (figures.cut()) {
			String whole = (figures.total() > 0) ? String.format(Locale.ROOT, " of %,d", figures.total()) : "";
			err.println(String.format(Locale.ROOT,
					"This is not all: a limit cut after %,d nodes%s. "
							+ "Narrow the part, or write a view with a greater limit and name it with --view.",
					figures.shown(), whole));
		}
		err.println(this.format.title() + ": " + this.format.loss());
	}

	private void write(Export export, OutputFile file) throws IOException {
		file.write((out) -> this.format.write(export, out));
		if (!this.format.hasProvenance()) {
			file.tellOrigin(() -> export.provenance().json(), this.spec.commandLine().getErr());
		}
	}

	private void writeToStandardOutput(Export export) throws IOException {
		this.format.write(export, System.out);
		if (System.out.checkError()) {
			throw new CommandFailed("Standard output did not take the whole export. Name a file with --output.");
		}
	}

	/** Reads the name of a format, and knows all. */
	static final class FormatName implements ITypeConverter<Format>, Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Format.values()).map(Format::commandLineName).iterator();
		}

		@Override
		public Format convert(String name) {
			try {
				return Format.of(name);
			}
			catch (UnknownFormat unknown) {
				throw new TypeConversionException(unknown.getMessage());
			}
		}

	}

}
