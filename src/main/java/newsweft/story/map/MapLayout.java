package newsweft.story.map;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.story.network.Groups;
import newsweft.story.network.WeightedGraph;

/**
 * Lays a map out. Articles sit in their story on a hexagonal lattice, the central ones in
 * the middle; stories lie in their constellation and constellations on the map by a force
 * layout of their own graph that is then heaped densely. The same input gives the same
 * map, on however many cores.
 */
public final class MapLayout {

	private static final double GAP = 1.8;

	private static final double LEAST_GAP = 0.8;

	/** Width over height: what a screen has left beside a panel. */
	private static final double STRETCH = 1.25;

	private static final double PULL = 0.03;

	private MapLayout() {
	}

	/**
	 * Lays out.
	 * @param graph the ties between articles
	 * @param story of each article, numbered from 0, none empty
	 * @param constellation of each story, numbered from 0, none empty
	 * @param former places of the same rows and numbers before, unplaced where new; with
	 * nothing changed the map is the former one
	 * @param seed of whatever is placed anew
	 * @return the map, and how far it moved
	 * @throws IllegalArgumentException if the lengths do not match, or a story or a
	 * constellation is empty
	 */
	public static StoryMap lay(WeightedGraph graph, int[] story, int[] constellation, Places former, long seed) {
		int constellations = Groups.count(constellation);
		check(graph.nodes() == story.length && former.articles().size() == story.length
				&& former.stories().size() == constellation.length && former.constellations().size() == constellations,
				"Lengths do not match");
		int[][] articles = Groups.members(story, constellation.length);
		int[][] stories = Groups.members(constellation, constellations);
		check(Stream.of(articles, stories).flatMap(Arrays::stream).allMatch((members) -> members.length > 0),
				"A story or a constellation is empty");
		Places places = Places.none(story.length, constellation.length, constellations);
		if (story.length > 0) {
			lay(graph, story, constellation, articles, stories, former, places, seed);
		}
		return StoryMap.of(former, places);
	}

	private static void check(boolean holds, String message) {
		if (!holds) {
			throw new IllegalArgumentException(message);
		}
	}

	private static void lay(WeightedGraph graph, int[] story, int[] constellation, int[][] articles, int[][] stories,
			Places former, Places places, long seed) {
		WeightedGraph storyGraph = Quotient.of(graph, story, articles);
		WeightedGraph constellationGraph = Quotient.of(storyGraph, constellation, stories);
		StoryDiscs storyDiscs = new StoryDiscs(graph, story, articles, former);
		ConstellationDiscs discs = new ConstellationDiscs(storyGraph, stories, storyDiscs, former, seed);
		int[] all = IntStream.range(0, stories.length).toArray();
		boolean[] dust = new boolean[all.length];
		for (int number : all) {
			dust[number] = stories[number].length == 1 && articles[stories[number][0]].length == 1;
		}
		int[] large = IntStream.of(all).filter((number) -> !dust[number]).toArray();
		int[] small = IntStream.of(all).filter((number) -> dust[number]).toArray();
		Packing packing = heap(constellationGraph, large, discs, places.constellations(), seed);
		Dust.strew(constellationGraph, small, discs, packing, places.constellations(), STRETCH);
		discs.put(places.constellations(), places.stories());
		storyDiscs.put(places.stories(), places.articles());
	}

	private static Packing heap(WeightedGraph graph, int[] chosen, ConstellationDiscs discs, Discs places, long seed) {
		int[] number = new int[graph.nodes()];
		Arrays.fill(number, -1);
		IntStream.range(0, chosen.length).forEach((at) -> number[chosen[at]] = at);
		double[] radius = IntStream.of(chosen).mapToDouble(discs::radius).toArray();
		double[] x = IntStream.of(chosen).mapToDouble(discs::wishX).map(Rounding::nearest).toArray();
		double[] y = IntStream.of(chosen).mapToDouble(discs::wishY).map(Rounding::nearest).toArray();
		Packing packing = new Heap(Links.among(graph, chosen, number), radius, x, y, GAP, LEAST_GAP).lay(STRETCH, PULL,
				seed);
		IntStream.range(0, chosen.length).forEach((at) -> places.put(chosen[at], x[at], y[at], radius[at]));
		return packing;
	}

}
