package newsweft.story.weave;

import java.util.List;

/**
 * An article with its words.
 *
 * @param article the article
 * @param title the words of its title
 * @param excerpt the words of its excerpt
 */
record ReadArticle(ArticleText article, List<Word> title, List<Word> excerpt) {

	static ReadArticle of(ArticleText article) {
		return new ReadArticle(article, Words.of(article.title()), Words.of(article.excerpt()));
	}

}
