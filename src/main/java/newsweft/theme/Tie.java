package newsweft.theme;

/**
 * What ties two articles, whichever of them says so.
 *
 * @param source key of the one that comes first by its key
 * @param target key of the other
 * @param score how close their texts are, above 0 to 1; 0 where that is not known
 * @param listed whether one lists the other
 */
record Tie(String source, String target, double score, boolean listed) {

	/**
	 * A listing is worth as much as this closeness of texts, as where stories are woven.
	 */
	private static final double LISTED = 0.02;

	double strength() {
		return this.score + (this.listed ? LISTED : 0);
	}

	Tie and(Tie other) {
		return new Tie(this.source, this.target, Math.max(this.score, other.score), this.listed || other.listed);
	}

}
