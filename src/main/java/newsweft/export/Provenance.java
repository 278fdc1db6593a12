package newsweft.export;

import java.util.Locale;

import newsweft.graph.Figures;

/** Says in a file where it comes from and whether it is whole. */
final class Provenance {

	static final String CREATOR = "Newsweft";

	private Provenance() {
	}

	static String of(Figures figures) {
		String folded = (figures.folded() > 0)
				? String.format(Locale.ROOT, "; %d copies are folded into their originals", figures.folded()) : "";
		return nodes(figures) + folded;
	}

	private static String nodes(Figures figures) {
		if (!figures.cut()) {
			return String.format(Locale.ROOT, "Written by %s: all of %d nodes", CREATOR, figures.total());
		}
		String total = (figures.total() < 0) ? "more" : Long.toString(figures.total());
		return String.format(Locale.ROOT, "Written by %s: %d of %s nodes, the first by %s", CREATOR, figures.shown(),
				total, figures.rankedBy());
	}

}
