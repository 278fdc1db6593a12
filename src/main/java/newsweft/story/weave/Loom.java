package newsweft.story.weave;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.story.Basis;
import newsweft.story.copy.Copies;
import newsweft.story.text.ArticleText;

/**
 * Weaves articles into stories and constellations: copies are folded, the others tied by
 * what they have in common and grouped; what comes out is named, placed on a map, and
 * compared with what was there before. The same articles, listings, pattern and former
 * cloth give the same cloth, in whatever order they come and on however many cores.
 */
public final class Loom {

	/** Of the method; to be raised whenever it may give other stories. */
	public static final int VERSION = 3;

	private final Pattern pattern;

	/** Sets the loom up. */
	public Loom(Pattern pattern) {
		this.pattern = pattern;
	}

	/**
	 * Weaves.
	 * @param texts the articles, no two with one key
	 * @param listings which article lists which; a listing of an article that is not
	 * among the texts is left out
	 * @param former what was woven before; its keys, labels and places are carried over
	 * @return each article in exactly one story
	 */
	public Woven weave(Collection<ArticleText> texts, Collection<Listing> listings, Cloth former) {
		List<ArticleText> articles = texts.stream().sorted(Comparator.comparing(ArticleText::key)).toList();
		if (articles.isEmpty()) {
			return new Woven(Cloth.EMPTY, List.of(), Map.of(), new Basis(0, 0, this.pattern.seed(), VERSION, 0));
		}
		Copies copies = Copies.of(articles);
		Folding folding = new Folding(articles, copies);
		List<Listing> known = known(articles, listings);
		Fabric fabric = Fabric.of(folding.originals(articles), folding.listings(articles, known), this.pattern);
		Former before = new Former(former);
		Binding binding = new Binding(articles, copies::isCopy);
		Weft weft = Weft.of(articles, folding.unfold(fabric.stories()), fabric.constellations(), binding, before);
		Finish finish = new Finish(weft, fabric, folding, new Assembly(weft, binding, before));
		Placing placing = Placing.of(weft, fabric, folding, before, this.pattern.seed());
		Cloth cloth = new Cloth(finish.constellations(placing), finish.stories(placing), finish.memberships(),
				finish.standings(placing), copies(articles, copies), finish.likenesses(), Batches.claims(known),
				former.ownLabels());
		return new Woven(cloth, weft.storyLineage().changes(), weft.storyLineage().successors(),
				fabric.basis(this.pattern.seed(), VERSION, placing.movement()));
	}

	private static List<Listing> known(List<ArticleText> articles, Collection<Listing> listings) {
		Set<String> keys = articles.stream().map(ArticleText::key).collect(Collectors.toSet());
		return listings.stream()
			.filter((listing) -> keys.contains(listing.source()) && keys.contains(listing.target()))
			.filter((listing) -> !listing.source().equals(listing.target()))
			.toList();
	}

	private static List<Copy> copies(List<ArticleText> articles, Copies copies) {
		return IntStream.range(0, articles.size())
			.filter(copies::isCopy)
			.mapToObj((row) -> new Copy(articles.get(row).key(), articles.get(copies.original(row)).key(),
					copies.evidence(row).name().toLowerCase(Locale.ROOT), copies.similarity(row) / 1000.0))
			.toList();
	}

}
