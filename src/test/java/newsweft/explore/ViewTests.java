package newsweft.explore;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class ViewTests {

	private final JsonMapper json = new JsonMapper();

	@Test
	void staysTheSameThroughJson() {
		View folded = View.of(new View.All()).fold();

		String written = this.json.writeValueAsString(folded);

		assertThat(written).contains("\"filters\":{\"copies\":\"folded\"}");
		assertThat(this.json.readValue(written, View.class)).isEqualTo(folded);
	}

	@Test
	void showsCopiesWhereNothingIsSaid() {
		View shown = View.of(new View.All());

		assertThat(this.json.readValue("{\"source\": {\"kind\": \"all\"}}", View.class)).isEqualTo(shown);
		assertThat(this.json.readValue("{\"source\": {\"kind\": \"all\"}, \"filters\": {}}", View.class))
			.isEqualTo(shown);
	}

	@Test
	void refusesOtherCopies() {
		assertThatException()
			.isThrownBy(() -> this.json.readValue("{\"source\": {\"kind\": \"all\"}, \"filters\": {\"copies\": \"x\"}}",
					View.class))
			.havingCause()
			.withMessage("copies must be shown or folded, not \"x\"");
	}

}
