package newsweft.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.export.Looks.Look;

/** Tells how far each place on a sheet is from the next one. */
final class Spacing {

	private final Sheet sheet;

	private final double farthest;

	private final Map<Cell, List<Look>> cells = new HashMap<>();

	/**
	 * Of some places.
	 * @param farthest what is farther away, in points, counts as that far
	 */
	Spacing(List<Look> looks, Sheet sheet, double farthest) {
		this.sheet = sheet;
		this.farthest = farthest;
		looks.forEach((look) -> this.cells.computeIfAbsent(cell(look, 0, 0), (any) -> new ArrayList<>()).add(look));
	}

	/** In points; what is on the same place does not count. */
	double around(Look look) {
		double nearest = this.farthest;
		for (int right = -1; right <= 1; right++) {
			for (int down = -1; down <= 1; down++) {
				for (Look other : this.cells.getOrDefault(cell(look, right, down), List.of())) {
					double distance = Math.hypot(other.x() - look.x(), other.y() - look.y()) * this.sheet.scale();
					nearest = (distance > 0) ? Math.min(nearest, distance) : nearest;
				}
			}
		}
		return nearest;
	}

	private Cell cell(Look look, int right, int down) {
		return new Cell((long) (this.sheet.x(look) / this.farthest) + right,
				(long) (this.sheet.y(look) / this.farthest) + down);
	}

	private record Cell(long column, long row) {
	}

}
