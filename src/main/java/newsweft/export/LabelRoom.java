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
import newsweft.export.Picture.Words;

/** The room on a sheet that marks and labels leave for more labels. */
final class LabelRoom {

	/** Of letters on a line. */
	private static final int LONGEST = 28;

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
		List<String> lines = Lettering.wrapped(mark.node().label(), LONGEST);
		double width = lines.stream().mapToDouble(LabelRoom::length).max().orElse(0);
		double height = (lines.size() - 1) * Label.LEADING;
		double away = mark.half() + GAP;
		double beside = mark.y() + Label.SIZE / 3 - height / 2;
		Stream
			.of(new Block(mark.x() + away, beside, width, 0), new Block(mark.x() - away - width, beside, width, 1),
					new Block(mark.x() - width / 2, mark.y() + away + Label.SIZE, width, 0.5),
					new Block(mark.x() - width / 2, mark.y() - away - Label.SIZE / 3 - height, width, 0.5))
			.filter((block) -> isFree(block.box(height)))
			.findFirst()
			.ifPresent((block) -> {
				take(block.box(height));
				labels.add(new Label(mark.number(), block.lay(lines)));
			});
	}

	private static double length(String line) {
		return Lettering.width(line.strip(), Label.SIZE);
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

	/**
	 * Where a label could be.
	 *
	 * @param x of its left side
	 * @param y of its first base line
	 * @param side towards which shorter lines go: 0 left, 1 right
	 */
	private record Block(double x, double y, double width, double side) {

		Box box(double height) {
			return new Box(this.x - Label.HALO / 2, this.y - Label.SIZE, this.x + this.width + Label.HALO / 2,
					this.y + height + Label.SIZE / 3);
		}

		List<Words> lay(List<String> lines) {
			List<Words> laid = new ArrayList<>();
			for (String line : lines) {
				laid.add(new Words(line, this.x + this.side * (this.width - length(line)),
						this.y + laid.size() * Label.LEADING));
			}
			return laid;
		}

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
