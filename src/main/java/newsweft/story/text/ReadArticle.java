package newsweft.story.text;

import java.util.List;

/**
 * An article with its words.
 *
 * @param article the article
 * @param language what it is written in
 * @param title the words of its title
 * @param excerpt the words of its excerpt
 * @param text the words that its text starts with
 */
public record ReadArticle(ArticleText article, Language language, List<Word> title, List<Word> excerpt,
		List<Word> text) {
}
