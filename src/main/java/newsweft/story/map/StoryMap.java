package newsweft.story.map;

/**
 * A map and how it differs from the one before.
 *
 * @param places where everything is
 * @param articles how far the articles moved that were there before
 * @param stories how far the stories moved
 * @param constellations how far the constellations moved
 */
public record StoryMap(Places places, Movement articles, Movement stories, Movement constellations) {

	static StoryMap of(Places former, Places now) {
		double diameter = Movement.diameter(now.constellations());
		return new StoryMap(now, Movement.of(former.articles(), now.articles(), diameter),
				Movement.of(former.stories(), now.stories(), diameter),
				Movement.of(former.constellations(), now.constellations(), diameter));
	}

}
