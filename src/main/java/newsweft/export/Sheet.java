package newsweft.export;

import newsweft.export.Looks.Look;

/**
 * How places come onto a sheet, which has as much room for each mark whatever their
 * number. Lengths are in points, but for those in the units of places.
 *
 * @param left where the sheet begins, in the units of places
 * @param top where the sheet begins, in the units of places
 * @param scale how many points a unit of places is
 * @param width of the sheet
 * @param height of the sheet
 */
record Sheet(double left, double top, double scale, double width, double height) {

	/** Above and below. */
	static final double MARGIN = 48;

	/** At the left and the right, with room for most of a label. */
	private static final double WIDE_MARGIN = 110;

	/** Of the square that there is room for around a mark. */
	static final double SIDE_OF_A_MARK = 46;

	private static final double SMALLEST_SIDE = 480;

	/** What is closer together, in the units of places, is on one point. */
	private static final double SMALLEST_EXTENT = 1e-9;

	/** The diameter of a mark, as a share of the sheet. */
	private static final double LARGEST_MARK = 0.125;

	/** The half of the widest shape, as a share of its diameter. */
	private static final double REACH = 0.6;

	double x(Look look) {
		return (look.x() - this.left) * this.scale;
	}

	double y(Look look) {
		return (look.y() - this.top) * this.scale;
	}

	/** What the marks of some nodes take up. */
	static final class Extent {

		private int number;

		private double left = Double.POSITIVE_INFINITY;

		private double top = Double.POSITIVE_INFINITY;

		private double right = Double.NEGATIVE_INFINITY;

		private double bottom = Double.NEGATIVE_INFINITY;

		private double largest;

		void add(Look look) {
			double reach = (look.size() != null) ? look.size() * REACH : 0;
			this.number++;
			this.left = Math.min(this.left, look.x() - reach);
			this.top = Math.min(this.top, look.y() - reach);
			this.right = Math.max(this.right, look.x() + reach);
			this.bottom = Math.max(this.bottom, look.y() + reach);
			this.largest = Math.max(this.largest, 2 * reach);
		}

		/** A sheet on which all of them have room. */
		Sheet sheet() {
			double x = (this.number > 0) ? this.left : 0;
			double y = (this.number > 0) ? this.top : 0;
			double across = (this.number > 0) ? this.right - x : 0;
			double down = (this.number > 0) ? this.bottom - y : 0;
			double side = Math.max(SMALLEST_SIDE, SIDE_OF_A_MARK * Math.sqrt(this.number));
			double extent = Math.max(across, down);
			double scale = Math.min((extent > SMALLEST_EXTENT) ? side / extent : 1,
					(this.largest > 0) ? side * LARGEST_MARK / this.largest : Double.MAX_VALUE);
			double width = Math.max(SMALLEST_SIDE, across * scale) + 2 * WIDE_MARGIN;
			return new Sheet(x - (width - across * scale) / 2 / scale, y - MARGIN / scale, scale, width,
					down * scale + 2 * MARGIN);
		}

	}

}
