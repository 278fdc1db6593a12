package newsweft.theme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether two themes are one story. */
public enum Verdict {

	/** They are told by different articles, which keep to themselves. */
	@JsonProperty("separate")
	SEPARATE,
	/** Neither the one nor the other. */
	@JsonProperty("partly")
	PARTLY,
	/** Stories and ties hardly tell them apart. */
	@JsonProperty("one")
	ONE,
	/** Other articles could say something else. */
	@JsonProperty("too-few")
	TOO_FEW

}
