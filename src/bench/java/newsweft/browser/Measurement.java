package newsweft.browser;

import java.util.List;

/**
 * What one library took for one graph, in milliseconds and bytes.
 *
 * @param firstMillis until the first complete frame
 * @param frames time of each frame while panning and zooming
 * @param longestTask the longest task on the main thread meanwhile, of those over 50 ms;
 * 0 where there was none
 * @param bytes memory of the page, its workers and canvases
 */
record Measurement(double firstMillis, List<Double> frames, double longestTask, double bytes) {

	Measurement {
		frames = frames.stream().sorted().toList();
	}

	/**
	 * The time that no more than a share of the frames exceed.
	 * @param share 0 to 1
	 */
	double quantile(double share) {
		return this.frames.get(Math.min(this.frames.size() - 1, (int) (share * this.frames.size())));
	}

}
