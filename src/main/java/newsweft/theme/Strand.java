package newsweft.theme;

/**
 * A tie as it is stored, from one of its ends.
 *
 * @param source key of the article at this end
 * @param original of that article, or itself
 * @param target key of the other article
 * @param targetOriginal of that article, or itself
 * @param score how close their texts are, above 0 to 1; 0 for a listing
 */
record Strand(String source, String original, String target, String targetOriginal, double score) {
}
