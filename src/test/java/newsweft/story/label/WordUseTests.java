package newsweft.story.label;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordUseTests {

	private final WordUse use = new WordUse(Texts.read("They want to repair the bridge in Orrin.",
			"Nobody could repair a bridge, said the mayor of Orrin.", "To repair it, Orrin needs a second bridge."));

	@Test
	void tellsNamesByTheirCapitals() {
		assertThat(this.use.capitalised(Phrases.of("orrin"))).isGreaterThan(0.8);
		assertThat(this.use.capitalised(Phrases.of("bridg"))).isLessThan(0.2);
		assertThat(this.use.capitalised(Phrases.of("unknown"))).isEqualTo(0.5);
	}

	@Test
	void tellsVerbsByWhatStandsBefore() {
		assertThat(this.use.verbal(Phrases.of("repair"))).isGreaterThan(0.9);
		assertThat(this.use.verbal(Phrases.of("bridg"))).isZero();
	}

	@Test
	void tellsThingsByTheirPlaceAtTheEnd() {
		assertThat(this.use.ending(Phrases.of("bridg"))).isGreaterThan(1);
		assertThat(this.use.ending(Phrases.of("repair"))).isLessThan(1);
	}

}
