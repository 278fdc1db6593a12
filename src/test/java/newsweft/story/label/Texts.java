package newsweft.story.label;

import java.util.ArrayList;
import java.util.List;

import newsweft.story.text.ArticleReader;
import newsweft.story.text.ArticleText;
import newsweft.story.text.ReadArticle;

/** Articles of a few words. */
final class Texts {

	private Texts() {
	}

	/** Each "title | excerpt", the excerpt optional. */
	static List<ReadArticle> read(String... texts) {
		List<ArticleText> articles = new ArrayList<>();
		for (String text : texts) {
			String[] parts = text.split(" \\| ");
			articles.add(new ArticleText("key%05d".formatted(articles.size()), parts[0],
					(parts.length > 1) ? parts[1] : "", "", null, "paper.example"));
		}
		return ArticleReader.read(articles);
	}

}
