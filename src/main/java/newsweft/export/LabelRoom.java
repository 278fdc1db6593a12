package newsweft.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import newsweft.export.Picture.Label;
import newsweft.export.Picture.Mark;

/** The room on a sheet that marks and labels leave for more labels. */
final class LabelRoom {

	private static final int LONGEST = 48;

	private static final double GAP = 3;

	/** A box is looked for among those of the cells that it touches. */
	private static final double CELL = 32;

	private final Map<Cell, List<Box>> taken = new HashMap<>();

	private final Box sheet;

	private LabelRoom(Box sheet) {
		this.sheet = sheet;
	}

	/** Writes what there is room for, marks with most lines first. */
	static List<Label> fill(List<Mark> marks, double width, double height) {
		LabelRoom room = new LabelRoom(new Box(0, 0, width, height));
		marks.forEach((mark) -> room.take(new Box(mark.x() - mark.half(), mark.y() - mark.half(),
				mark.x() + mark.half(), mark.y() + mark.half())));
		List<Label> labels = new ArrayList<>();
		marks.stream()
			.sorted(Comparator.comparingInt(Mark::degree).reversed())
			.forEach((mark) -> room.add(mark, labels));
		return labels;
	}

	private void add(Mark mark, List<Label> labels) {
		String text = Lettering.shortened(mark.node().label(), LONGEST);
		double length = Lettering.width(text, Label.SIZE);
		double away = mark.half() + GAP;
		double beside = mark.y() + Label.SIZE / 3;
		Stream
			.of(new Label(mark.number(), text, mark.x() + away, beside),
					new Label(mark.number(), text, mark.x() - away - length, beside),
					new Label(mark.number(), text, mark.x() - length / 2, mark.y() + away + Label.SIZE))
			.filter((label) -> isFree(box(label, length)))
			.findFirst()
			.ifPresent((label) -> {
				take(box(label, length));
				labels.add(label);
			});
	}

	private static Box box(Label label, double length) {
		return new Box(label.x(), label.y() - Label.SIZE, label.x() + length, label.y() + Label.SIZE / 3);
	}

	private boolean isFree(Box box) {
		Predicate<Box> overlaps = (other) -> other.left < box.right && box.left < other.right && other.top < box.bottom
				&& box.top < other.bottom;
		return this.sheet.covers(box) && cells(box).stream()
			.noneMatch((cell) -> this.taken.getOrDefault(cell, List.of()).stream().anyMatch(overlaps));
	}

	/** Of a cell that a box covers nothing more need be known. */
	private void take(Box box) {
		for (Cell cell : cells(box)) {
			List<Box> others = this.taken.computeIfAbsent(cell, (any) -> new ArrayList<>());
			if (others.isEmpty() || !others.getFirst().covers(cell.box())) {
				if (box.covers(cell.box())) {
					others.clear();
				}
				others.add(box);
			}
		}
	}

	/** Those on the sheet. */
	private List<Cell> cells(Box box) {
		List<Cell> cells = new ArrayList<>();
		for (int column = cell(box.left); column <= cell(Math.min(box.right, this.sheet.right)); column++) {
			for (int row = cell(box.top); row <= cell(Math.min(box.bottom, this.sheet.bottom)); row++) {
				cells.add(new Cell(column, row));
			}
		}
		return cells;
	}

	private static int cell(double place) {
		return (int) Math.floor(Math.max(0, place) / CELL);
	}

	private record Cell(int column, int row) {

		Box box() {
			return new Box(this.column * CELL, this.row * CELL, (this.column + 1) * CELL, (this.row + 1) * CELL);
		}

	}

	private record Box(double left, double top, double right, double bottom) {

		boolean covers(Box other) {
			return this.left <= other.left && this.top <= other.top && other.right <= this.right
					&& other.bottom <= this.bottom;
		}

	}

}
