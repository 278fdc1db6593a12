package newsweft.story.map;

import java.util.Arrays;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;

/**
 * The disc of each story by itself: its radius, the seats of its articles, and where it
 * would stand if no article were to move.
 */
final class StoryDiscs {

	private final Seats seats;

	private final int[][] articles;

	private final int[] seatOf;

	private final double[] radius;

	private final double[] wishX;

	private final double[] wishY;

	private final Places former;

	/** Seats all articles; stories side by side, each by itself. */
	StoryDiscs(WeightedGraph graph, int[] story, int[][] articles, Places former) {
		this.articles = articles;
		this.former = former;
		this.seats = new Seats(Arrays.stream(articles).mapToInt((members) -> members.length).max().orElse(1));
		this.seatOf = new int[story.length];
		this.radius = new double[articles.length];
		this.wishX = former.stories().x().clone();
		this.wishY = former.stories().y().clone();
		IntStream.range(0, articles.length).parallel().forEach((number) -> {
			int[] members = articles[number];
			Seating seating = new Seating(graph, story, this.seats, members, this.seatOf);
			this.radius[number] = Rounding.up(this.seats.of(members.length).radius());
			if (former.stories().placed(number)) {
				keep(number, members, seating);
			}
			seating.fill();
		});
	}

	/** Seats those who lie in the story's former disc where they lay. */
	private void keep(int number, int[] members, Seating seating) {
		int[] kept = IntStream.of(members).filter((member) -> isInside(member, number)).toArray();
		if (kept.length == 0) {
			return;
		}
		Circle circle = this.seats.of(formerSize(number, members.length, kept));
		double originX = this.former.stories().x()[number] - circle.x();
		double originY = this.former.stories().y()[number] - circle.y();
		for (int member : kept) {
			seating.keep(member, this.seats.nearest(this.former.articles().x()[member] - originX,
					this.former.articles().y()[member] - originY));
		}
		this.wishX[number] = Rounding.nearest(originX + this.seats.of(members.length).x());
		this.wishY[number] = Rounding.nearest(originY + this.seats.of(members.length).y());
	}

	private boolean isInside(int member, int number) {
		Discs stories = this.former.stories();
		return this.former.articles().placed(member) && this.former.articles()
			.distance(member, stories.x()[number], stories.y()[number]) <= stories.radius()[number];
	}

	/**
	 * Where a small story's middle lies among its seats depends on its size, and how many
	 * have left is unknown: the size of now, or else the one that fits best.
	 */
	private int formerSize(int number, int size, int[] kept) {
		int best = size;
		double least = misfit(number, size, kept) - Seats.SPACING / 10;
		for (int other = 1; other <= Seats.FEW; other++) {
			double its = misfit(number, other, kept);
			if (its < least) {
				least = its;
				best = other;
			}
		}
		return best;
	}

	private double misfit(int number, int size, int[] kept) {
		Circle circle = this.seats.of(size);
		double worst = 0;
		for (int member : kept) {
			double x = this.former.articles().x()[member] - this.former.stories().x()[number] + circle.x();
			double y = this.former.articles().y()[member] - this.former.stories().y()[number] + circle.y();
			int seat = this.seats.nearest(x, y);
			worst = Math.max(worst, (seat < Integer.MAX_VALUE)
					? Math.abs(this.seats.x(seat) - x) + Math.abs(this.seats.y(seat) - y) : Seats.SPACING);
		}
		return worst;
	}

	double radius(int number) {
		return this.radius[number];
	}

	/** Where a story would stand if no article were to move, or NaN. */
	double wishX(int number) {
		return this.wishX[number];
	}

	double wishY(int number) {
		return this.wishY[number];
	}

	/** Puts articles where their stories are. */
	void put(Discs stories, Discs placed) {
		IntStream.range(0, this.articles.length).parallel().forEach((number) -> {
			Circle circle = this.seats.of(this.articles[number].length);
			for (int member : this.articles[number]) {
				int seat = this.seatOf[member];
				placed.put(member, stories.x()[number] - circle.x() + this.seats.x(seat),
						stories.y()[number] - circle.y() + this.seats.y(seat), 1);
			}
		});
	}

}
