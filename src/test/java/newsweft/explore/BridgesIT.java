package newsweft.explore;

import java.util.List;

import newsweft.explore.Bridge.Join;
import newsweft.explore.Details.Named;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** {@code s1} and {@code s2} have two ties: a listing of b1 by a1, and b2 alike a3. */
@RealGraph
class BridgesIT {

	private static final Named S1 = new Named("story:s1", "Clearview faces");

	private static final Named S2 = new Named("story:s2", "London cameras");

	@Autowired
	private BridgesReader bridges;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.createWithConstellations(this.driver);
	}

	@Test
	void ranksByBetweennessTimesParticipation() {
		List<Bridge> ranked = this.bridges.ranked(null, 10);

		assertThat(ranked).extracting(Bridge::id).containsExactly("article:a1", "article:a3");
		assertThat(ranked.getFirst()).returns(S1, Bridge::story)
			.returns("Alpha, 2020-01-18", Bridge::detail)
			.returns(0.4, Bridge::participation)
			.returns(0.2, Bridge::betweenness);
		assertThat(ranked.getFirst().joins()).extracting(Join::story).containsExactly(S2);
		assertThat(this.bridges.ranked(null, 1)).hasSize(1);
	}

	@Test
	void ranksThoseOfOneStory() {
		assertThat(this.bridges.ranked("s1", 10)).hasSize(2);
		assertThat(this.bridges.ranked("s2", 10)).isEmpty();
	}

	@Test
	void aJoinSaysThroughWhatAndWhatWouldBeLeft() {
		Join join = this.bridges.joins("a3").getFirst();

		assertThat(join).returns(S2, Join::story).returns(1L, Join::ties).returns(2L, Join::allTies);
		assertThat(join.share()).isCloseTo(0.25 / 0.27, within(1e-9));
		assertThat(join.strongest()).returns("article:b2", Bridge.Tie::id)
			.returns("Beta, 2020-01-25", Bridge.Tie::detail)
			.returns(0.25, Bridge.Tie::score)
			.returns(false, Bridge.Tie::lists);
	}

	@Test
	void aListingAloneIsAWeakTie() {
		Join join = this.bridges.joins("a1").getFirst();

		assertThat(join.share()).isCloseTo(0.02 / 0.27, within(1e-9));
		assertThat(join.strongest()).returns("article:b1", Bridge.Tie::id)
			.returns(null, Bridge.Tie::score)
			.returns(true, Bridge.Tie::lists)
			.returns(false, Bridge.Tie::listed);
	}

	@Test
	void whereNothingElseJoinsAllRunsThroughTheArticle() {
		assertThat(this.bridges.joins("a2")).isEmpty();
		assertThat(this.bridges.joins("none")).isEmpty();

		this.driver.executableQuery("MATCH (:Article {key: 'a1'})-[edge:RELATED]->(:Article {key: 'b1'}) DELETE edge")
			.execute();

		assertThat(this.bridges.joins("a3").getFirst()).returns(1L, Join::allTies).returns(1.0, Join::share);
	}

	@Test
	void aCopyJoinsWhatItsOriginalJoins() {
		this.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		SmallGraph.createWithCopies(this.driver);

		List<Join> joins = this.bridges.joins("a1");

		assertThat(this.bridges.joins("a1x")).isEqualTo(joins);
		assertThat(joins).singleElement().returns(2L, Join::ties).returns(3L, Join::allTies);
	}

	@Test
	void theClosestStoriesComeWithTheirStrongestTies() {
		List<Closest> closest = this.bridges.closest("s2", 5);

		assertThat(closest).singleElement().returns(S1, Closest::story).returns(2L, Closest::ties);
		assertThat(closest.getFirst().weight()).isCloseTo(0.27, within(1e-9));
		assertThat(closest.getFirst().strongest()).extracting((tie) -> tie.near().id() + " " + tie.far().id())
			.containsExactly("article:b2 article:a3", "article:b1 article:a1");
		assertThat(this.bridges.closest("s3", 5)).isEmpty();
	}

}
