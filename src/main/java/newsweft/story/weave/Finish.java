package newsweft.story.weave;

import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.Constellation;
import newsweft.story.Place;
import newsweft.story.Story;
import newsweft.story.bridge.Bridges;
import newsweft.story.network.Memberships;
import newsweft.story.network.Thousandths;

/** Says of each article, story and constellation what was found. */
final class Finish {

	private final Weft weft;

	private final Fabric fabric;

	private final Folding folding;

	private final Assembly assembly;

	private final Memberships memberships;

	private final Naming naming;

	private final Bridges bridges;

	/** Of all articles: those of copies count for nothing. */
	private final long[] centrality;

	Finish(Weft weft, Fabric fabric, Folding folding, Assembly assembly) {
		this.weft = weft;
		this.fabric = fabric;
		this.folding = folding;
		this.assembly = assembly;
		this.memberships = Memberships.of(fabric.ties().graph(), fabric.stories().groups());
		this.naming = new Naming(fabric);
		this.bridges = fabric.bridges();
		this.centrality = IntStream.range(0, weft.articles().size())
			.mapToLong((row) -> folding.isOriginal(row) ? this.memberships.inside()[folding.folded(row)] : -1)
			.toArray();
	}

	List<Story> stories(Placing placing) {
		return this.assembly.stories(this.naming.stories(), this.centrality, this.fabric.stability(),
				this.fabric.textShares(), placing.stories());
	}

	List<Constellation> constellations(Placing placing) {
		return this.assembly.constellations(this.naming.constellations(), this.centrality, placing.constellations());
	}

	List<Membership> memberships() {
		return IntStream.range(0, this.weft.articles().size()).mapToObj(this::membership).toList();
	}

	/** A copy is where its original is. */
	private Membership membership(int row) {
		int folded = this.folding.folded(row);
		int second = this.memberships.second()[folded];
		return new Membership(this.weft.articles().get(row).key(),
				this.assembly.storyKey(this.weft.stories().group(row)), this.memberships.strength()[folded],
				(second >= 0) ? this.assembly.storyKey(second) : null, this.memberships.secondStrength()[folded]);
	}

	List<Standing> standings(Placing placing) {
		return IntStream.range(0, this.weft.articles().size())
			.mapToObj((row) -> standing(row, placing.articles()[row]))
			.toList();
	}

	/** A copy joins nothing: its original does. */
	private Standing standing(int row, Place place) {
		int folded = this.folding.folded(row);
		boolean original = this.folding.isOriginal(row);
		return new Standing(this.weft.articles().get(row).key(), this.fabric.articles().get(folded).language().code(),
				place, original ? Thousandths.of(this.bridges.participation()[folded]) : 0,
				original ? Math.rint(this.bridges.betweenness()[folded] * 1_000_000) / 1_000_000 : 0);
	}

	List<Likeness> likenesses() {
		return Likenesses.of(this.fabric.articles(), this.fabric.vectors(), this.fabric.near());
	}

}
