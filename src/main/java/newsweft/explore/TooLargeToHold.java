package newsweft.explore;

import java.util.Locale;

/** A view needs more of the graph in memory than there is room for. */
public final class TooLargeToHold extends RuntimeException {

	private static final long serialVersionUID = 1;

	private static final long GIGABYTE = 1L << 30;

	TooLargeToHold(long nodes, long edges, long wanted, long available) {
		super(String.format(Locale.ROOT, "To filter, group or draw the whole graph, Newsweft holds it in memory: "
				+ "%,d nodes and %,d relations take about %.1f GB, and there are %.1f. Start with stories or a query "
				+ "instead, export everything without filters, or give Newsweft more memory: java -Xmx%dg -jar …",
				nodes, edges, gigabytes(wanted), gigabytes(available), wanted * 5 / 4 / GIGABYTE + 1));
	}

	private static double gigabytes(long bytes) {
		return (double) bytes / GIGABYTE;
	}

}
