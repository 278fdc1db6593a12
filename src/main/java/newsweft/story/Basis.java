package newsweft.story;

/**
 * What stories rest on besides the articles.
 *
 * @param resolution mean closeness, 0.0–1.0, below which a story falls apart
 * @param constellationResolution the same for constellations
 * @param seed of the communities and the map
 * @param version of the method; other versions may give other stories
 * @param movement how far what was on the map before has moved on average, as a share of
 * the map's diameter; 0 at first
 */
public record Basis(double resolution, double constellationResolution, long seed, int version, double movement) {
}
