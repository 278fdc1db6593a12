package newsweft.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Keeps themes under names. Two are there until the reader changes or removes them. */
@Component
public final class Themes {

	/**
	 * The two sides of the question that the corpus of January 2020 poses. That of the
	 * police names the means too, since police are in the news for much else.
	 */
	private static final List<Theme> BUILT_IN = List.of(
			new Theme("Clearview", "clearview OR \"hoan ton-that\"", null, null, "#b5482a"),
			new Theme("Police use", "(police OR policing OR nypd OR cops OR \"law enforcement\" OR \"scotland yard\") "
					+ "AND (facial OR face OR faces OR biometric)", null, null, "#2f5d8a"));

	private final Driver driver;

	private final ThemeArticles articles;

	private final String read;

	private final String write;

	private final String remove;

	Themes(Driver driver, CypherCatalogue cypher, ThemeArticles articles) {
		this.driver = driver;
		this.articles = articles;
		this.read = cypher.statement("theme/read-themes");
		this.write = cypher.statement("theme/write-theme");
		this.remove = cypher.statement("theme/remove-theme");
	}

	/**
	 * All of them.
	 * @return the built-in ones first, then by name
	 */
	public List<Theme> list() {
		Map<String, Theme> themes = new LinkedHashMap<>();
		BUILT_IN.forEach((theme) -> themes.put(theme.name(), theme));
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.read).list((row) -> row.get("theme")).forEach((stored) -> {
				if (stored.get("removed").asBoolean(false)) {
					themes.remove(stored.get("name").asString());
				}
				else {
					themes.put(stored.get("name").asString(), theme(stored));
				}
			});
		}
		return List.copyOf(themes.values());
	}

	/**
	 * The one with a name.
	 * @param name exactly as it was saved
	 * @throws NoSuchTheme if there is none
	 */
	public Theme named(String name) {
		return list().stream()
			.filter((theme) -> theme.name().equals(name.strip()))
			.findFirst()
			.orElseThrow(() -> new NoSuchTheme(name));
	}

	/**
	 * Saves themes, in the place of those of their names; all or none.
	 * @param themes no two of one name
	 * @return which of them are new
	 * @throws ThemeRejected if the query of one is wrong
	 */
	public SavedThemes saveAll(List<Theme> themes) {
		themes.forEach(this.articles::of);
		Set<String> known = list().stream().map(Theme::name).collect(Collectors.toSet());
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> themes
				.forEach((theme) -> work.run(this.write, Map.of("name", theme.name(), "properties", properties(theme)))
					.consume()));
		}
		Map<Boolean, List<String>> names = themes.stream()
			.map(Theme::name)
			.collect(Collectors.partitioningBy(known::contains));
		return new SavedThemes(names.get(false), names.get(true));
	}

	private static Map<String, @Nullable Object> properties(Theme theme) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("name", theme.name());
		properties.put("query", theme.query());
		properties.put("keys", theme.keys());
		properties.put("cypher", theme.cypher());
		properties.put("color", theme.color());
		return properties;
	}

	/**
	 * Removes a theme.
	 * @param name which one
	 * @throws NoSuchTheme if there is none
	 */
	void remove(String name) {
		String known = named(name).name();
		if (BUILT_IN.stream().anyMatch((theme) -> theme.name().equals(known))) {
			write(this.write, Map.of("name", known, "properties", Map.of("name", known, "removed", true)));
		}
		else {
			write(this.remove, Map.of("name", known));
		}
	}

	private void write(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> work.run(statement, parameters).consume());
		}
	}

	private static Theme theme(Value stored) {
		List<String> keys = stored.get("keys").isNull() ? null
				: new ArrayList<>(stored.get("keys").asList(Value::asString));
		return new Theme(stored.get("name").asString(), stored.get("query").asString(null), keys,
				stored.get("cypher").asString(null), stored.get("color").asString(null));
	}

}
