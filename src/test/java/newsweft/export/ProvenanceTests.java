package newsweft.export;

import java.time.Instant;

import newsweft.graph.Figures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProvenanceTests {

	@Test
	void saysHowManyCopiesAreFolded() {
		assertThat(sentence(new Figures(3, 3, "", 2)))
			.isEqualTo("Written by Newsweft: all of 3 nodes; 2 copies are folded into their originals");
		assertThat(sentence(new Figures(3, 7, "edges", 1)))
			.endsWith("by edges; 1 copies are folded into their originals");
	}

	@Test
	void saysNothingOfCopiesWhereTheyAreShown() {
		assertThat(sentence(Figures.complete(3))).isEqualTo("Written by Newsweft: all of 3 nodes");
	}

	private static String sentence(Figures figures) {
		return new Provenance("", "", "", Instant.EPOCH, figures, 6).sentence();
	}

}
