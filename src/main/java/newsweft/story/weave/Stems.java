package newsweft.story.weave;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import newsweft.story.text.ReadArticle;
import newsweft.story.text.Word;

/** The stems of all articles, numbered in the order of the alphabet. */
final class Stems {

	private final String[] names;

	private final Map<String, Integer> numbers;

	Stems(List<ReadArticle> articles) {
		Set<String> stems = ConcurrentHashMap.newKeySet();
		articles.parallelStream().forEach((article) -> {
			article.title().forEach((word) -> stems.add(word.stem()));
			article.excerpt().forEach((word) -> stems.add(word.stem()));
			article.text().forEach((word) -> stems.add(word.stem()));
		});
		this.names = stems.toArray(String[]::new);
		Arrays.parallelSort(this.names);
		this.numbers = HashMap.newHashMap(this.names.length);
		for (String name : this.names) {
			this.numbers.put(name, this.numbers.size());
		}
	}

	int count() {
		return this.names.length;
	}

	String name(int number) {
		return this.names[number];
	}

	int number(Word word) {
		return this.numbers.get(word.stem());
	}

}
