package newsweft.export;

import java.util.Locale;

/** A picture has more pixels at a scale than fit into memory. */
public final class TooManyPixels extends RuntimeException {

	private static final long serialVersionUID = 1;

	TooManyPixels(int scale, double width, double height, int largest) {
		super(String.format(Locale.ROOT, "At scale %d the picture has %,.0f × %,.0f pixels, more than fit. %s", scale,
				scale * width, scale * height, (largest > 0) ? "The largest scale for it is " + largest + "."
						: "Narrow the part, or write it as svg, which has no pixels."));
	}

}
