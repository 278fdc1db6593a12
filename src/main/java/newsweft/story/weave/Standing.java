package newsweft.story.weave;

import newsweft.story.Place;

/**
 * What weaving found of one article by itself.
 *
 * @param article the article's key
 * @param language ISO 639-1 code, {@code und} where it could not be told
 * @param place where it is on the map
 * @param participation how evenly its ties are spread over stories, 0.0–1.0 in
 * thousandths
 * @param betweenness share of the shortest paths between other articles that lead through
 * it, 0.0–1.0 in millionths
 */
public record Standing(String article, String language, Place place, double participation, double betweenness) {
}
