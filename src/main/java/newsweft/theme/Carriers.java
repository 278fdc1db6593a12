package newsweft.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import newsweft.graph.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells which articles carry saved themes. */
@Component
public final class Carriers {

	private static final Logger log = LoggerFactory.getLogger(Carriers.class);

	private final Themes themes;

	private final ThemeArticles articles;

	Carriers(Themes themes, ThemeArticles articles) {
		this.themes = themes;
		this.articles = articles;
	}

	/**
	 * The articles that carry any saved theme; one whose query fails by now is left out.
	 * @param standing the id of the node that stands for an article, by that of its own
	 * @return the names of their themes, in their order, by the ids of these nodes
	 */
	public Map<String, List<String>> ofAll(UnaryOperator<String> standing) {
		Map<String, List<String>> carried = new HashMap<>();
		for (Theme theme : this.themes.list()) {
			try {
				add(theme, standing, carried);
			}
			catch (ThemeRejected broken) {
				log.warn("{}", broken.getMessage());
			}
		}
		return carried;
	}

	/**
	 * The articles that carry one of some themes.
	 * @param names of saved themes
	 * @param standing the id of the node that stands for an article, by that of its own
	 * @return the names of their themes, in their order, by the ids of these nodes
	 * @throws NoSuchTheme if one is not saved
	 * @throws ThemeRejected if the query of a theme fails
	 */
	public Map<String, List<String>> of(Collection<String> names, UnaryOperator<String> standing) {
		Map<String, List<String>> carried = new HashMap<>();
		if (names.isEmpty()) {
			return carried;
		}
		List<Theme> saved = this.themes.list();
		List<String> gone = names.stream()
			.filter((name) -> saved.stream().noneMatch((theme) -> theme.name().equals(name)))
			.toList();
		if (!gone.isEmpty()) {
			throw NoSuchTheme.inFilters(gone);
		}
		saved.stream()
			.filter((theme) -> names.contains(theme.name()))
			.forEach((theme) -> add(theme, standing, carried));
		return carried;
	}

	private void add(Theme theme, UnaryOperator<String> standing, Map<String, List<String>> carried) {
		this.articles.of(theme)
			.stream()
			.map((key) -> standing.apply(Kind.ARTICLE.id(key)))
			.distinct()
			.forEach((id) -> carried.computeIfAbsent(id, (first) -> new ArrayList<>()).add(theme.name()));
	}

}
