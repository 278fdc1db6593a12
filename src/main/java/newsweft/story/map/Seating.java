package newsweft.story.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;

/**
 * Who sits where in one story: those who were there keep their seats, the others sit down
 * in order of centrality near those they are tied to. In a new story neighbours then
 * change seats while that brings tied articles nearer: the sum of weight times squared
 * distance falls with each change, in whole numbers, so it ends.
 */
final class Seating {

	private static final int FREE = -1;

	/** Few change anything in the third. */
	private static final int ROUNDS = 4;

	private static final int[][] STEPS = { { 1, 0 }, { 0, 1 }, { -1, 1 } };

	/**
	 * Where more rings than this around a wish are taken, the first free seat will do.
	 */
	private static final int RINGS = 24;

	private final WeightedGraph graph;

	private final int[] story;

	private final Seats seats;

	private final int[] members;

	private final int[] seatOf;

	private final int[] occupants;

	private int firstFree;

	/**
	 * An empty story.
	 * @param story of each article
	 * @param members of this one, in ascending order
	 * @param seatOf the seat of each article, filled in for the members
	 */
	Seating(WeightedGraph graph, int[] story, Seats seats, int[] members, int[] seatOf) {
		this.graph = graph;
		this.story = story;
		this.seats = seats;
		this.members = members;
		this.seatOf = seatOf;
		this.occupants = new int[members.length];
		Arrays.fill(this.occupants, FREE);
		IntStream.of(members).forEach((member) -> seatOf[member] = FREE);
	}

	/** Lets an article keep its seat, if there is one and it is free. */
	void keep(int member, int seat) {
		if (seat < this.members.length && this.occupants[seat] == FREE) {
			sit(member, seat);
		}
	}

	/** Seats all who have no seat yet. */
	void fill() {
		int[] standing = IntStream.of(this.members).filter((member) -> this.seatOf[member] == FREE).toArray();
		boolean all = standing.length == this.members.length;
		long[] centrality = new long[this.members.length];
		for (int at = 0; at < standing.length; at++) {
			centrality[at] = centrality(standing[at]);
		}
		IntStream.range(0, standing.length)
			.boxed()
			.sorted(Comparator.comparingLong((at) -> -centrality[at]))
			.forEach((at) -> sit(standing[at], wish(standing[at])));
		for (int round = 0; all && round < ROUNDS; round++) {
			changeSeats();
		}
	}

	private long centrality(int member) {
		long sum = 0;
		for (int at = this.graph.start(member); at < this.graph.end(member); at++) {
			if (this.story[this.graph.neighbour(at)] == this.story[member]) {
				sum += this.graph.weight(at);
			}
		}
		return sum;
	}

	private void sit(int member, int seat) {
		this.occupants[seat] = member;
		this.seatOf[member] = seat;
	}

	/** A free seat near the middle of those that the article is tied to. */
	private int wish(int member) {
		double sumX = 0;
		double sumY = 0;
		double weights = 0;
		for (int at = this.graph.start(member); at < this.graph.end(member); at++) {
			int other = this.graph.neighbour(at);
			if (this.story[other] == this.story[member] && this.seatOf[other] != FREE) {
				sumX += this.graph.weight(at) * this.seats.x(this.seatOf[other]);
				sumY += this.graph.weight(at) * this.seats.y(this.seatOf[other]);
				weights += this.graph.weight(at);
			}
		}
		return (weights > 0) ? nearestFree(sumX / weights, sumY / weights) : firstFree();
	}

	private int firstFree() {
		while (this.occupants[this.firstFree] != FREE) {
			this.firstFree++;
		}
		return this.firstFree;
	}

	private int nearestFree(double x, double y) {
		int centre = this.seats.nearest(x, y);
		for (int ring = 0; ring <= RINGS && centre < this.members.length; ring++) {
			int found = nearestInRing(centre, ring, x, y);
			if (found != FREE) {
				return found;
			}
		}
		return firstFree();
	}

	private int nearestInRing(int centre, int ring, double x, double y) {
		int nearest = FREE;
		double least = Double.POSITIVE_INFINITY;
		for (int a = -ring; a <= ring; a++) {
			boolean edge = Math.abs(a) == ring;
			int low = Math.max(-ring, -a - ring);
			int high = Math.min(ring, -a + ring);
			for (int b = low; b <= high; b += edge ? 1 : Math.max(1, high - low)) {
				int seat = this.seats.beside(centre, a, b);
				if (seat < this.members.length && this.occupants[seat] == FREE) {
					double dx = this.seats.x(seat) - x;
					double dy = this.seats.y(seat) - y;
					if (dx * dx + dy * dy < least) {
						least = dx * dx + dy * dy;
						nearest = seat;
					}
				}
			}
		}
		return nearest;
	}

	private void changeSeats() {
		for (int seat = 0; seat < this.occupants.length; seat++) {
			for (int[] step : STEPS) {
				int other = this.seats.beside(seat, step[0], step[1]);
				if (other < this.occupants.length && gain(seat, other) + gain(other, seat) > 0) {
					int member = this.occupants[seat];
					sit(this.occupants[other], seat);
					sit(member, other);
				}
			}
		}
	}

	/** What changing from one seat to another brings, the two neighbours' tie aside. */
	private long gain(int from, int to) {
		int member = this.occupants[from];
		long gain = 0;
		for (int at = this.graph.start(member); at < this.graph.end(member); at++) {
			int other = this.graph.neighbour(at);
			if (this.story[other] == this.story[member] && this.seatOf[other] != to) {
				gain += (long) this.graph.weight(at)
						* (this.seats.squared(from, this.seatOf[other]) - this.seats.squared(to, this.seatOf[other]));
			}
		}
		return gain;
	}

}
