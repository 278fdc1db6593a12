package newsweft.story.weave;

import java.util.List;

import newsweft.story.text.Language;
import newsweft.story.text.Word;

/**
 * An article with its words.
 *
 * @param article the article
 * @param language what it is written in
 * @param title the words of its title
 * @param excerpt the words of its excerpt
 * @param text the words that its text starts with
 */
record ReadArticle(ArticleText article, Language language, List<Word> title, List<Word> excerpt, List<Word> text) {
}
