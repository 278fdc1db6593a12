package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;

import newsweft.graph.Node;
import org.eclipse.collections.impl.set.mutable.primitive.IntHashSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes <a href="http://mrvar.fdv.uni-lj.si/pajek/DrawEPS.htm">Pajek's networks</a>. It
 * numbers all nodes, because arcs name their ends by numbers, and holds a checksum of
 * each label.
 * <p>
 * All arcs stand in one list with their kinds as labels: a list for each kind would make
 * networkx read the lists' heads as arcs. networkx knows nodes by their labels, so that
 * one that occurs again has its number after it. Places are scaled into the unit square
 * that Pajek draws, with y pointing up. Pajek knows UTF-8 by its byte order mark.
 */
final class Pajek {

	private static final long UNIT = 1_000_000;

	private final Export export;

	private final Writer out;

	private final Numbers numbers = new Numbers();

	private final IntHashSet labels = new IntHashSet();

	private final Frame frame = new Frame();

	private Pajek(Export export, Writer out) {
		this.export = export;
		this.out = out;
	}

	static void write(Export export, OutputStream out) throws IOException {
		Writer text = TextFile.to(out);
		new Pajek(export, text).write();
		text.flush();
	}

	private void write() throws IOException {
		this.out.write('\uFEFF');
		for (String line : this.export.provenance().text().split("\\R")) {
			this.out.write("% " + onOneLine(line) + "\n");
		}
		this.export.nodes((node) -> this.frame.add(this.export.looks().of(node)));
		this.out.write("*Vertices " + this.export.graph().figures().shown() + "\n");
		this.export.nodes((node) -> vertex(node, this.export.looks().of(node)));
		this.out.write("*Arcs\n");
		this.export.edges((edge) -> this.out.write(this.numbers.of(edge.source()) + " " + this.numbers.of(edge.target())
				+ " 1 l \"" + quotable(edge.kind()) + "\"\n"));
	}

	private void vertex(Node node, Looks.@Nullable Look look) throws IOException {
		int number = this.numbers.next(node.id());
		String label = quotable(node.label());
		this.out.write(number + " \"" + label);
		if (!this.labels.add(label.hashCode())) {
			this.out.write(" [" + number + "]");
		}
		this.out.write('"');
		if (look != null) {
			this.out.write(" " + decimal(this.frame.x(look)) + " " + decimal(this.frame.y(look)) + " 0.5");
			if (look.color() != null) {
				this.out.write(" ic RGB" + look.color().substring(1).toUpperCase(Locale.ROOT));
			}
		}
		this.out.write('\n');
	}

	private static String onOneLine(String text) {
		return Characters.legalInXml(text).replaceAll("\\s", " ");
	}

	private static String quotable(String text) {
		return onOneLine(text).replace('"', '\'').replace('\\', '/');
	}

	/** Without an exponent, which not every reader knows. */
	private static String decimal(double unit) {
		long parts = Math.round(unit * UNIT);
		return parts / UNIT + "." + Long.toString(UNIT + parts % UNIT).substring(1);
	}

	/** The square around all places. */
	private static final class Frame {

		private double left = Double.POSITIVE_INFINITY;

		private double right = Double.NEGATIVE_INFINITY;

		private double top = Double.POSITIVE_INFINITY;

		private double bottom = Double.NEGATIVE_INFINITY;

		void add(Looks.@Nullable Look look) {
			if (look != null) {
				this.left = Math.min(this.left, look.x());
				this.right = Math.max(this.right, look.x());
				this.top = Math.min(this.top, look.y());
				this.bottom = Math.max(this.bottom, look.y());
			}
		}

		double x(Looks.Look look) {
			return scaled(look.x() - (this.left + this.right) / 2);
		}

		double y(Looks.Look look) {
			return scaled((this.top + this.bottom) / 2 - look.y());
		}

		private double scaled(double fromCentre) {
			double span = Math.max(this.right - this.left, this.bottom - this.top);
			return (span > 0) ? 0.5 + fromCentre / span : 0.5;
		}

	}

}
