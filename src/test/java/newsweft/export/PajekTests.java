package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PajekTests {

	@Test
	void numbersNodesAndPlacesThemInTheUnitSquare() throws Exception {
		assertThat(new String(HostileGraph.as(Format.PAJEK), StandardCharsets.UTF_8)).isEqualTo("""
				\uFEFF% Written by Newsweft: 3 of 7 nodes, the first by degree
				*Vertices 3
				1 "Say 'cheese' & <smile>" 0.833333 1.000000 0.5 ic RGBFF0080
				2 "Twins"
				3 "مراقبة" 0.166667 0.000000 0.5
				*Arcs
				1 2 1 l "RELATED"
				1 2 1 l "SIMILAR"
				1 2 1 l "RELATED"
				2 1 1 l "RELATED"
				1 1 1 l "RELATED"
				1 3 1 l "ABOUT"
				""");
	}

	@Test
	void keepsEqualLabelsApartAndLabelsOnOneLine() throws Exception {
		List<Node> nodes = List.of(new Node("n:1", "N", "a \"b\"\r\nc\\", Map.of("x", 5.0, "y", 5.0)),
				new Node("n:2", "N", "Twins", Map.of()), new Node("n:3", "N", "Twins", Map.of()));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.PAJEK.write(Export.of(new Subgraph(nodes, List.of(), Figures.complete(3))), out);

		assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("""
				*Vertices 3
				1 "a 'b'  c/" 0.500000 0.500000 0.5
				2 "Twins"
				3 "Twins [3]"
				*Arcs
				""");
	}

}
