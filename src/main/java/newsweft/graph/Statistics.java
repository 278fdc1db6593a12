package newsweft.graph;

/**
 * What the graph holds. The names of the components are the contract of
 * {@code newsweft stats --json}.
 *
 * @param articles articles, stubs included
 * @param fullArticles articles with a post of their own
 * @param providers publishers
 * @param topics topics
 * @param related listings of one article by another
 * @param similar pairs of articles joined by their text
 * @param copies articles that repeat another one's text
 * @param stories stories, those of a single article included
 * @param largestStory articles in the largest story
 * @param loads loads that changed the graph
 */
public record Statistics(long articles, long fullArticles, long providers, long topics, long related, long similar,
		long copies, long stories, long largestStory, long loads) {
}
