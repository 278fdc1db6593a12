package newsweft.theme;

import java.util.Locale;

import newsweft.theme.measure.Evidence;
import newsweft.theme.measure.Interval;

/** A verdict in one sentence, with what it rests on. */
final class VerdictSentence {

	private final String first;

	private final String second;

	private final Evidence evidence;

	VerdictSentence(Theme first, Theme second, Evidence evidence) {
		this.first = "“" + first.name() + "”";
		this.second = "“" + second.name() + "”";
		this.evidence = evidence;
	}

	String text() {
		return switch (this.evidence.verdict()) {
			case SEPARATE -> "%s and %s are separate stories: %s.".formatted(this.first, this.second, figures());
			case PARTLY -> "%s and %s are partly joined: %s.".formatted(this.first, this.second, figures());
			case ONE -> "%s and %s are one story: %s.".formatted(this.first, this.second, figures());
			case TOO_FEW -> "There are too few articles to say whether %s and %s are one story: %s."
				.formatted(this.first, this.second, lacking());
		};
	}

	private String lacking() {
		if (Math.min(this.evidence.first(), this.evidence.second()) < Evidence.FEWEST_ARTICLES) {
			return figure("they have %,d and %,d, and at least %d each are needed", this.evidence.first(),
					this.evidence.second(), Evidence.FEWEST_ARTICLES);
		}
		if (this.evidence.ties() < Evidence.FEWEST_TIES) {
			return figure("%,d ties join their articles, and at least %d are needed", this.evidence.ties(),
					Evidence.FEWEST_TIES);
		}
		return figures() + ", which leaves both answers open";
	}

	private String figures() {
		Evidence found = this.evidence;
		String shared = figure("%,d of %,d articles carry both", found.both(),
				found.first() + found.second() - found.both());
		Double ratio = found.between().ratio();
		String ties = (ratio == null) ? "no ties can lead from one to the other"
				: figure("%,d ties lead from one to the other, %.2f times as many as by chance (p = %.2g)",
						found.between().observed(), ratio,
						Math.min(1, 2 * Math.min(found.between().lower(), found.between().upper())));
		return shared + "; " + ties + "; " + information(found);
	}

	private static String information(Evidence found) {
		Interval interval = found.interval();
		if (found.information() == null || interval == null) {
			return "of what stories tell of the theme nothing can be said";
		}
		return figure("stories tell %.2f of the theme (95 %% interval %.2f to %.2f; 1 is all, 0 nothing)",
				found.information(), interval.low(), interval.high());
	}

	private static String figure(String format, Object... figures) {
		return String.format(Locale.ROOT, format, figures);
	}

}
