package newsweft.export;

/**
 * A property as a format names and types it.
 *
 * @param property the property's name in the subgraph
 * @param name its name in the file: unique whatever the case, and of characters that XML
 * allows
 * @param type of every value that the property has in the subgraph
 */
record Column(String property, String name, ValueType type) {
}
