package newsweft.explore;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of two views shows a node. */
enum Where {

	/** Only the first. */
	@JsonProperty("left")
	LEFT,

	/** Only the second. */
	@JsonProperty("right")
	RIGHT,

	/** Both. */
	@JsonProperty("both")
	BOTH

}
