package newsweft.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A theme as it is asked for; the name alone means the one that is saved under it. */
public record ThemeDefinition(@Nullable String name, @Nullable String query, @Nullable List<String> keys,
		@Nullable String cypher, @Nullable String color) {

	/** A theme that is not saved, or a saved one. */
	public static ThemeDefinition of(Theme theme) {
		return new ThemeDefinition(theme.name(), theme.query(), theme.keys(), theme.cypher(), theme.color());
	}

	Theme theme(Themes saved) {
		boolean isDefined = this.query != null || this.keys != null || this.cypher != null;
		return isDefined ? named(this.name) : saved.named(String.valueOf(this.name));
	}

	Theme named(@Nullable String other) {
		return new Theme(other, this.query, this.keys, this.cypher, this.color);
	}

}
