package newsweft.story.map;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

import newsweft.story.network.WeightedGraph;

/**
 * Articles in stories in constellations that stand in a row, each tied to the next one.
 *
 * @param story of each article
 * @param constellation of each story
 */
record PlantedGraph(WeightedGraph graph, int[] story, int[] constellation) {

	/** Of stories of 1 to 12 articles, and constellations of 1 to 4 stories. */
	static PlantedGraph of(int constellations, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<Integer> story = new ArrayList<>();
		List<Integer> constellation = new ArrayList<>();
		List<Integer> firsts = new ArrayList<>();
		for (int number = 0; number < constellations; number++) {
			firsts.add(story.size());
			boolean single = random.nextInt(5) == 0;
			int stories = single ? 1 : random.nextInt(1, 5);
			for (int at = 0; at < stories; at++) {
				int size = single ? 1 : random.nextInt(1, 13);
				for (int article = 0; article < size; article++) {
					story.add(constellation.size());
				}
				constellation.add(number);
			}
		}
		return new PlantedGraph(ties(story, constellation, firsts, random), array(story), array(constellation));
	}

	private static WeightedGraph ties(List<Integer> story, List<Integer> constellation, List<Integer> firsts,
			SplittableRandom random) {
		TreeMap<Long, Integer> ties = new TreeMap<>();
		for (int article = 0; article < story.size(); article++) {
			int number = constellation.get(story.get(article));
			for (int other = firsts.get(number); other < article; other++) {
				boolean same = story.get(other).equals(story.get(article));
				ties.put((long) other << Integer.SIZE | article, same ? random.nextInt(500, 1000) : 100);
			}
			if (number > 0) {
				ties.put((long) firsts.get(number - 1) << Integer.SIZE | article, random.nextInt(20, 40));
			}
		}
		List<Long> keys = List.copyOf(ties.keySet());
		return WeightedGraph.of(story.size(), keys.stream().mapToInt((key) -> (int) (key >> Integer.SIZE)).toArray(),
				keys.stream().mapToInt(Long::intValue).toArray(),
				ties.values().stream().mapToInt(Integer::intValue).toArray());
	}

	private static int[] array(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	int constellations() {
		return this.constellation[this.constellation.length - 1] + 1;
	}

	Places nowhere() {
		return Places.none(this.story.length, this.constellation.length, constellations());
	}

	StoryMap lay(Places former, long seed) {
		return MapLayout.lay(this.graph, this.story, this.constellation, former, seed);
	}

}
