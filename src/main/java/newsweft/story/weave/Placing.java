package newsweft.story.weave;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import newsweft.story.Constellation;
import newsweft.story.Place;
import newsweft.story.Story;
import newsweft.story.map.Discs;
import newsweft.story.map.MapLayout;
import newsweft.story.map.Places;
import newsweft.story.map.StoryMap;
import newsweft.story.text.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is on the map.
 *
 * @param articles the place of each article
 * @param stories the place of each story
 * @param constellations the place of each constellation
 * @param movement how far articles that were there before have moved on average, as a
 * share of the map's diameter
 */
record Placing(Place[] articles, Place[] stories, Place[] constellations, double movement) {

	static Placing of(Weft weft, Fabric fabric, Folding folding, Former former, long seed) {
		List<ArticleText> articles = weft.articles();
		String[] storyKeys = weft.storyLineage().keys();
		String[] constellationKeys = weft.constellationLineage().keys();
		Places before = new Places(discs(articles.size(), (row) -> former.place(articles.get(row))),
				discs(storyKeys.length, (story) -> place(former.story(storyKeys[story]), Story::place)),
				discs(constellationKeys.length,
						(subject) -> place(former.constellation(constellationKeys[subject]), Constellation::place)));
		StoryMap map = MapLayout.lay(folding.unfold(fabric.ties().graph()), weft.stories().groups(),
				weft.constellations().groups(), before, seed);
		return new Placing(places(map.places().articles()), places(map.places().stories()),
				places(map.places().constellations()), map.articles().mean());
	}

	private static <T> @Nullable Place place(@Nullable T group, Function<T, Place> place) {
		return (group != null) ? place.apply(group) : null;
	}

	private static Discs discs(int count, Function<Integer, @Nullable Place> place) {
		Discs discs = Discs.unplaced(count);
		for (int disc = 0; disc < count; disc++) {
			Place former = place.apply(disc);
			if (former != null) {
				discs.x()[disc] = former.x();
				discs.y()[disc] = former.y();
				discs.radius()[disc] = former.radius();
			}
		}
		return discs;
	}

	private static Place[] places(Discs discs) {
		return IntStream.range(0, discs.size())
			.mapToObj((disc) -> new Place(discs.x()[disc], discs.y()[disc], discs.radius()[disc]))
			.toArray(Place[]::new);
	}

}
