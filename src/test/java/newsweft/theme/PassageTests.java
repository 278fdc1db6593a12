package newsweft.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTests {

	@Test
	void isTheWholeOfAShortText() {
		assertThat(Passage.of("A short text", List.of(new Mark(2, 7))))
			.isEqualTo(new Passage("A short text", List.of(new Mark(2, 7))));
	}

	@Test
	void isTheBeginningWhereNothingIsMarked() {
		assertThat(Passage.of("word ".repeat(100), List.of()))
			.isEqualTo(new Passage("word ".repeat(60).strip() + " …", List.of()));
	}

	@Test
	void isWhereMostMarksStandTogether() {
		String text = "ferry " + "word ".repeat(100) + "the ferry and the ferry " + "word ".repeat(100);
		int one = text.indexOf("ferry and");
		int other = text.indexOf("ferry word", one);

		Passage passage = Passage.of(text, List.of(new Mark(0, 5), new Mark(one, one + 5), new Mark(other, other + 5)));

		assertThat(passage.text()).startsWith("… word").contains("the ferry and the ferry").endsWith("word …");
		assertThat(passage.marks()).hasSize(2)
			.allSatisfy((mark) -> assertThat(marked(passage, mark)).isEqualTo("ferry"));
	}

	@Test
	void staysShortAndKeepsAMarkInAnyText() {
		Random random = new Random(1);
		for (int run = 0; run < 500; run++) {
			StringBuilder text = new StringBuilder();
			List<Mark> marks = new ArrayList<>();
			while (text.length() < 400 + random.nextInt(800)) {
				String word = random.nextInt(4) == 0 ? "ferry" : "wörd😀".repeat(1 + random.nextInt(3));
				if (word.equals("ferry") && random.nextInt(5) == 0) {
					marks.add(new Mark(text.length(), text.length() + 5));
				}
				text.append(word).append(" ".repeat(random.nextInt(4)));
			}

			Passage passage = Passage.of(text.toString(), marks);

			assertThat(passage.text().length()).isLessThanOrEqualTo(304);
			assertThat(passage.marks().isEmpty()).isEqualTo(marks.isEmpty());
			assertThat(passage.marks()).allSatisfy((mark) -> assertThat(marked(passage, mark)).isEqualTo("ferry"));
		}
	}

	private static String marked(Passage passage, Mark mark) {
		return passage.text().substring(mark.from(), mark.to());
	}

}
