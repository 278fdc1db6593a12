package newsweft.explore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class ViewTests {

	private final JsonMapper json = new JsonMapper();

	@Test
	void staysTheSameThroughJson() {
		View folded = View.of(new View.All()).fold();

		String written = this.json.writeValueAsString(folded);

		assertThat(written).contains("\"copies\":\"folded\"");
		assertThat(this.json.readValue(written, View.class)).isEqualTo(folded);
	}

	@Test
	void keepsWhatTheReaderDid() {
		String written = """
				{"source": {"kind": "stories", "keys": ["s1"]}, "limit": 400,
				 "graph": {"expanded": ["article:c", {"id": "article:c", "relation": "RELATED", "direction": "in", "limit": 5}],
				  "hidden": ["article:a"], "added": [], "pinned": {"article:b": {"x": 1.5, "y": -2.0}}, "grouped": ["s1"]},
				 "filters": {"copies": "shown", "stubs": "hidden", "isolated": "shown", "from": "2020-01-18", "to": null,
				  "providers": ["x.example"], "topics": [], "stories": [], "themes": ["War"], "loads": ["l1"], "kinds": [], "relations": ["SIMILAR"],
				  "least": {"quality": 0.5, "heat": 0.0, "degree": 0}},
				 "style": {"color": "provider", "size": "quality", "width": "score"}, "layout": {"name": "timeline", "seed": 7}}""";

		assertThat(this.json.readTree(this.json.writeValueAsString(this.json.readValue(written, View.class))))
			.isEqualTo(this.json.readTree(written));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"style": {"color": "mood"} | color must be story or constellation or provider or topic or date or load or theme, not "mood"
					"style": {"size": "x"}     | size must be degree or pagerank or quality or heat or equal, not "x"
					"layout": {"name": "x"}    | layout must be force or map or timeline or radial or layered, not "x"
					"graph": {"expanded": [{"id": "a", "direction": "up"}]} | direction must be out or in or both, not "up"
					"graph": {"expanded": [{"id": "a", "limit": -1}]} | limit must be 0 to 50,000
					"graph": {"expanded": [{"id": "a", "limit": 50001}]} | limit must be 0 to 50,000
					"graph": {"pinned": {"article:a": null}} | pinned must give each node a place: its x and y
					"filters": {"stubs": "x"}  | stubs and isolated must be shown or hidden, not "x"
					"filters": {"from": "2020-01-02", "to": "2020-01-01"} | to (2020-01-01) must not be before from (2020-01-02)
					""")
	void refusesWhatItDoesNotKnow(String part, String message) {
		assertThatException()
			.isThrownBy(() -> this.json.readValue("{\"source\": {\"kind\": \"all\"}, " + part + "}", View.class))
			.havingCause()
			.withMessage(message);
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
