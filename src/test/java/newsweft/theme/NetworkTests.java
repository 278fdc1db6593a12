package newsweft.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import newsweft.theme.ThemeComparison.Ties;
import newsweft.theme.measure.Sides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	private final Strands strands = new Strands();

	@Test
	void aPairIsTiedOnceHoweverOftenItIsSaid() {
		tie("b", "a", 0.3);
		tie("a", "b", 0.3);
		tie("a", "b", 0);
		tie("c", "b", 0);
		Network network = cast(false, null, "a b c").network();

		assertThat(network.from()).containsExactly(0, 1);
		assertThat(network.to()).containsExactly(1, 2);
		assertThat(network.scores()).containsExactly(0.3, 0);
		assertThat(network.listed()).containsExactly(true, true);
		assertThat(network.strength(0)).isGreaterThan(0.3);
	}

	@Test
	void originalsHaveTheTiesOfTheirCopiesWhereTheseAreFolded() {
		this.strands.add("copy", "a", "b", "b", 0.4);
		this.strands.add("a", "a", "copy", "a", 0.9);

		assertThat(cast(true, null, "a b").network().size()).isOne();
		Network shown = cast(false, null, "a b").network();
		assertThat(shown.from()).as("from the carriers to the copy, which comes after them").containsExactly(0, 1);
		assertThat(shown.to()).containsExactly(2, 2);
	}

	@Test
	void tiesLeadToNoneThatDoesNotCount() {
		tie("a", "x", 0.4);
		tie("a", "y", 0.4);
		Cast cast = cast(false, Set.of("a", "y"), "a");

		assertThat(cast.network().size()).isOne();
		assertThat(cast.key(cast.network().to()[0])).isEqualTo("y");
		assertThat(cast.size()).isEqualTo(2);
	}

	@Test
	void tiesOfOneKindAreToldFromTheOthers() {
		tie("a", "b", 0.4);
		tie("b", "c", 0);
		tie("c", "outside", 0.4);
		Cast cast = cast(false, null, "a b c");

		assertThat(cast.inner(Ties.ALL).network().to()).containsExactly(1, 2);
		assertThat(cast.inner(Ties.TEXT).network().to()).containsExactly(1);
		assertThat(cast.inner(Ties.LISTINGS).network().to()).containsExactly(2);
		assertThat(cast.groups(cast.inner(Ties.LISTINGS)).apply(1)).as("b and c together, a alone")
			.satisfies((groups) -> assertThat(groups[1]).isEqualTo(groups[2]).isNotEqualTo(groups[0]));
	}

	@Test
	void theStrongestWayLeadsFromTheOneThemeToTheOther() {
		tie("a", "x", 0.4);
		tie("x", "c", 0.3);
		tie("a", "y", 0.9);
		tie("y", "c", 0.1);
		Cast cast = cast(false, null, "a b", "c");
		Joining joining = new Joining(cast, new Sides(new int[] { Sides.FIRST, Sides.FIRST, Sides.SECOND }));

		assertThat(joining.paths(5)).containsExactly(List.of("a", "x", "c"));
		assertThat(joining.bridges(5)).extracting((joint) -> cast.key(joint.article())).containsExactly("x", "y");
	}

	private void tie(String source, String target, double score) {
		this.strands.add(source, source, target, target, score);
	}

	private Cast cast(boolean folded, @Nullable Set<String> standing, String... themes) {
		return new Cast(Arrays.stream(themes).map((keys) -> Set.of(keys.split(" "))).toList(), this.strands, folded,
				standing);
	}

}
