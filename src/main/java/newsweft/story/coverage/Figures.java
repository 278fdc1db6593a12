package newsweft.story.coverage;

import java.math.BigDecimal;
import java.math.MathContext;

/** Rounds figures to what they can say. */
final class Figures {

	private static final MathContext TWO_DIGITS = new MathContext(2);

	private Figures() {
	}

	static double thousandths(double figure) {
		return Math.rint(figure * 1_000) / 1_000;
	}

	static double hundredths(double figure) {
		return Math.rint(figure * 100) / 100;
	}

	/** To two digits that count. */
	static double significant(double figure) {
		return new BigDecimal(figure).round(TWO_DIGITS).doubleValue();
	}

}
