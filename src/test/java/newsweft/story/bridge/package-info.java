/**
 * Bridges of small literal graphs, and betweenness beside another implementation.
 */
@NullMarked
package newsweft.story.bridge;

import org.jspecify.annotations.NullMarked;
