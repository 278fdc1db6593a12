package newsweft.story;

/**
 * A disc on the map.
 *
 * @param x of its centre, in units of the map; an article's disc has a radius of 1
 * @param y of its centre, downwards
 * @param radius above 0
 */
public record Place(double x, double y, double radius) {
}
