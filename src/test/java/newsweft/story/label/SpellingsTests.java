package newsweft.story.label;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTests {

	@Test
	void areThoseOfRunningText() {
		assertThat(spelling("nois limit", "Noise Limits Hit Delivery Drones", "Noise Limits For Drones",
				"They agreed on noise limits."))
			.isEqualTo("noise limits");
	}

	@Test
	void keepTheCapitalsOfNames() {
		assertThat(spelling("skyloom", "skyloom", "They asked Skyloom about it", "Then Skyloom answered"))
			.isEqualTo("Skyloom");
	}

	@Test
	void keepTheLastDotOfAnAbbreviation() {
		assertThat(spelling("d.c", "A train to D.C. stopped", "They left D.C. at night")).isEqualTo("D.C.");
	}

	@Test
	void areTheFirstInTheAlphabetAmongEquals() {
		assertThat(spelling("ferri", "the small ferry", "the small ferries")).isEqualTo("ferries");
	}

	@Test
	void areTheStemsWhereNobodyWroteThePhrase() {
		assertThat(spelling("nois limit", "A quiet night")).isEqualTo("nois limit");
	}

	private static String spelling(String stems, String... texts) {
		return new Spellings(Texts.read(texts), List.of(Phrases.of(stems))).of(stems);
	}

}
