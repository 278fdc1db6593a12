package newsweft.theme.measure;

import newsweft.theme.TieCount;
import newsweft.theme.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two themes, and the verdict that it gives. A story of which nine in
 * ten articles carry one theme tells them apart, and one of which three in four do does
 * not; the thresholds follow from these two. With shares p and 1 − p in stories of two
 * themes of one size, stories tell 1 − H(p) of what there is to know (H being the binary
 * entropy in bits), and of ties inside stories 4 p (1 − p) as many lead from one theme to
 * the other as by chance: 0.53 and 0.36 at nine in ten, 0.19 and 0.75 at three in four.
 *
 * @param first how many articles carry the first theme
 * @param second how many carry the second
 * @param both how many carry both
 * @param ties how many ties there are among all of them
 * @param between those from articles that carry only the one to such that carry only the
 * other
 * @param information what stories tell of the theme of the articles that carry one alone,
 * see {@link MutualInformation}; null where that has no meaning
 * @param interval where that lies, or null
 */
public record Evidence(int first, int second, int both, int ties, TieCount between, @Nullable Double information,
		@Nullable Interval interval) {

	/** A theme of fewer articles says nothing. */
	public static final int FEWEST_ARTICLES = 10;

	/** With fewer ties chance can hardly be told from anything. */
	public static final int FEWEST_TIES = 20;

	/** From here on stories tell two themes apart. */
	public static final double TOLD_APART = 0.5;

	/** Up to here they do not. */
	public static final double NOT_TOLD_APART = 0.2;

	/** Up to this share of what chance gives, ties keep to one theme. */
	public static final double APART = 0.35;

	/** From this share on they do not. */
	public static final double MIXED = 0.75;

	/** Up to this share of the smaller theme in the other, they are told separately. */
	public static final double FEW_SHARED = 0.1;

	/** From this share of all articles on, both themes are the same articles. */
	public static final double SAME_ARTICLES = 0.5;

	/** The usual level. */
	public static final double SIGNIFICANT = 0.05;

	/** What it says, by the thresholds. */
	public Verdict verdict() {
		if (Math.min(this.first, this.second) < FEWEST_ARTICLES) {
			return Verdict.TOO_FEW;
		}
		if (this.both >= SAME_ARTICLES * (this.first + this.second - this.both)) {
			return Verdict.ONE;
		}
		Double ratio = this.between.ratio();
		if (this.ties < FEWEST_TIES || ratio == null || this.information == null || this.interval == null) {
			return Verdict.TOO_FEW;
		}
		return verdict(ratio, this.information, this.interval);
	}

	private Verdict verdict(double ratio, double told, Interval interval) {
		boolean fewShared = this.both <= FEW_SHARED * Math.min(this.first, this.second);
		if (interval.low() <= NOT_TOLD_APART && interval.high() >= TOLD_APART) {
			return Verdict.TOO_FEW;
		}
		if (fewShared && ratio <= APART && told >= TOLD_APART) {
			return (this.between.lower() <= SIGNIFICANT) ? Verdict.SEPARATE : Verdict.TOO_FEW;
		}
		return (ratio >= MIXED && told <= NOT_TOLD_APART) ? Verdict.ONE : Verdict.PARTLY;
	}

}
