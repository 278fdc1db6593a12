package newsweft.export;

import java.util.ArrayList;
import java.util.List;

import newsweft.export.Looks.Look;
import newsweft.export.Picture.Line;
import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/** Finds places for nodes that have none. */
final class Placing {

	/** Between two that follow each other around a centre, so that none hides another. */
	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

	/** How far apart two are around the same centre, as a share of the whole extent. */
	private static final double APART = 0.01;

	private final @Nullable Look[] looks;

	private final double[] sumX;

	private final double[] sumY;

	private final int[] placed;

	private Placing(int size) {
		this.looks = new Look[size];
		this.sumX = new double[size];
		this.sumY = new double[size];
		this.placed = new int[size];
	}

	/**
	 * The looks of all nodes: those that have no place come amid the nodes that they are
	 * joined to, or around all others.
	 */
	static List<Look> of(List<Node> nodes, List<Line> lines, Looks looks) {
		Placing placing = new Placing(nodes.size());
		for (int i = 0; i < nodes.size(); i++) {
			placing.looks[i] = looks.of(nodes.get(i));
		}
		for (Line line : lines) {
			placing.draw(line.from(), line.to());
			placing.draw(line.to(), line.from());
		}
		return placing.completed();
	}

	private void draw(int node, int to) {
		Look look = this.looks[to];
		if (look != null) {
			this.sumX[node] += look.x();
			this.sumY[node] += look.y();
			this.placed[node]++;
		}
	}

	private List<Look> completed() {
		List<Look> known = new ArrayList<>();
		for (Look look : this.looks) {
			if (look != null) {
				known.add(look);
			}
		}
		double x = known.stream().mapToDouble(Look::x).average().orElse(0);
		double y = known.stream().mapToDouble(Look::y).average().orElse(0);
		double extent = known.stream().mapToDouble((look) -> reach(look, x, y)).max().orElse(1);
		if (extent == 0) {
			extent = 1;
		}
		List<Look> all = new ArrayList<>();
		for (int i = 0; i < this.looks.length; i++) {
			Look look = this.looks[i];
			if (look != null) {
				all.add(look);
			}
			else if (this.placed[i] > 0) {
				all.add(around(this.sumX[i] / this.placed[i], this.sumY[i] / this.placed[i], i,
						extent * APART * Math.sqrt(1 + i % 50)));
			}
			else {
				all.add(around(x, y, i, known.isEmpty() ? Math.sqrt(i + 1) : extent * 1.1));
			}
		}
		return all;
	}

	/** How far a mark goes from a place. */
	private static double reach(Look look, double x, double y) {
		return Math.hypot(look.x() - x, look.y() - y) + ((look.size() != null) ? look.size() / 2 : 0);
	}

	private static Look around(double x, double y, int number, double distance) {
		double angle = number * GOLDEN_ANGLE;
		return new Look(x + distance * Math.cos(angle), y + distance * Math.sin(angle), null, null);
	}

}
