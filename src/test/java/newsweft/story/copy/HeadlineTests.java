package newsweft.story.copy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Bakers strike over flour prices - The Tide    ; Bakers strike over flour prices
			Bakers strike over flour prices | Tide News   ; Bakers strike over flour prices
			Bakers strike over flour prices (Updated)     ; Bakers strike over flour prices
			Bakers strike over flour prices (TID) – Quay  ; Bakers strike over flour prices
			Bakers strike over half-price flour           ; Bakers strike over half-price flour
			The bakers' trial, as it went - Day 3         ; The bakers' trial, as it went - Day 3
			Tide - Bakers strike                          ; Tide - Bakers strike
			Flour - what bakers say of prices and mills   ; Flour - what bakers say of prices and mills
			""")
	void losesItsSuffix(String title, String headline) {
		assertThat(Headline.of(title)).isEqualTo(headline);
	}

}
