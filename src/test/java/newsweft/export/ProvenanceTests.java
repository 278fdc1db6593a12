package newsweft.export;

import newsweft.graph.Figures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProvenanceTests {

	@Test
	void saysHowManyCopiesAreFolded() {
		assertThat(Provenance.of(new Figures(3, 3, "", 2)))
			.isEqualTo("Written by Newsweft: all of 3 nodes; 2 copies are folded into their originals");
		assertThat(Provenance.of(new Figures(3, 7, "edges", 1)))
			.endsWith("by edges; 1 copies are folded into their originals");
	}

	@Test
	void saysNothingOfCopiesWhereTheyAreShown() {
		assertThat(Provenance.of(Figures.complete(3))).isEqualTo("Written by Newsweft: all of 3 nodes");
	}

}
