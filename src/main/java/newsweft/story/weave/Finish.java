package newsweft.story.weave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.Constellation;
import newsweft.story.Story;

/** Says of each article, story and constellation what was found. */
final class Finish {

	private final Weft weft;

	private final Fabric fabric;

	private final Folding folding;

	private final Assembly assembly;

	private final Strengths strengths;

	private final Phrases phrases;

	private final Labels labels;

	Finish(Weft weft, Fabric fabric, Folding folding, Assembly assembly) {
		this.weft = weft;
		this.fabric = fabric;
		this.folding = folding;
		this.assembly = assembly;
		this.strengths = new Strengths(fabric.ties().graph(), fabric.stories());
		this.phrases = new Phrases(fabric.articles());
		this.labels = new Labels(this.phrases, fabric.articles().size());
	}

	List<Story> stories(Placing placing) {
		return this.assembly.stories(terms(this.fabric.stories()), centrality(), this.fabric.stability(),
				this.fabric.textShares(), placing.stories());
	}

	List<Constellation> constellations(Placing placing) {
		return this.assembly.constellations(terms(this.fabric.stories().through(this.fabric.constellations())),
				centrality(), placing.constellations());
	}

	private List<List<String>> terms(Grouping groups) {
		return IntStream.range(0, groups.count())
			.mapToObj((group) -> this.labels
				.terms(Arrays.stream(groups.members(group)).mapToObj(this.fabric.articles()::get).toList()))
			.toList();
	}

	/** Of all articles: those of copies count for nothing. */
	private long[] centrality() {
		return IntStream.range(0, this.weft.articles().size())
			.mapToLong((row) -> isOriginal(row) ? this.strengths.inside(this.folding.folded(row)) : -1)
			.toArray();
	}

	private boolean isOriginal(int row) {
		return this.folding.original(this.folding.folded(row)) == row;
	}

	List<Membership> memberships() {
		return IntStream.range(0, this.weft.articles().size())
			.mapToObj((row) -> new Membership(this.weft.articles().get(row).key(),
					this.assembly.storyKey(this.weft.stories().group(row)),
					Assembly.inThousandths(this.strengths.share(this.folding.folded(row))), null, 0))
			.toList();
	}

	List<Standing> standings(Placing placing) {
		return IntStream.range(0, this.weft.articles().size())
			.mapToObj((row) -> new Standing(this.weft.articles().get(row).key(),
					this.fabric.articles().get(this.folding.folded(row)).language().code(), placing.articles()[row], 0,
					0))
			.toList();
	}

	List<Likeness> likenesses() {
		return Likenesses.of(this.fabric.articles(), this.fabric.vectors(), this.fabric.near(), this.phrases);
	}

}
