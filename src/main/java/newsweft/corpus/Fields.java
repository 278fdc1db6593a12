package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The fields of one group of values, asked for by what they say. What is asked for and is
 * not of the expected shape is noted and reads as null; what is not asked for, such as
 * images and encrypted fields, is never looked at.
 */
final class Fields {

	/** In characters, for names that become keys in the graph. */
	static final int MAX_NAME = 200;

	private final Map<String, Field> fields = new HashMap<>();

	private final Vocabulary vocabulary;

	private final List<Note> notes;

	/**
	 * The fields of a group.
	 * @param notes where to note what is unusable
	 * @throws PostRejected if a name stands twice
	 */
	Fields(Value.Group group, Vocabulary vocabulary, List<Note> notes) {
		this.vocabulary = vocabulary;
		this.notes = notes;
		if (group.repeated() != null) {
			throw new PostRejected(group.repeated().line(), "key " + group.repeated().text() + " stands twice");
		}
		group.fields().forEach((name, value) -> {
			if (!(value instanceof Value.Nothing)) {
				this.fields.putIfAbsent(Vocabulary.plain(name), new Field(name, value));
			}
		});
	}

	/** The fields of a group within this one. */
	Fields within(Value.Group group) {
		return new Fields(group, this.vocabulary, this.notes);
	}

	/** The first field that says this and has a value. */
	@Nullable Field field(Term term) {
		for (String name : this.vocabulary.names(term)) {
			Field field = this.fields.get(name);
			if (field != null) {
				return field;
			}
		}
		return null;
	}

	/** The value of the first field that says this and has one. */
	@Nullable Value value(Term term) {
		Field field = field(term);
		return (field != null) ? field.value() : null;
	}

	/** Text as written. */
	@Nullable String text(Term term) {
		return text(field(term));
	}

	private @Nullable String text(@Nullable Field field) {
		if (field == null) {
			return null;
		}
		return (field.value() instanceof Value.Text text) ? text.text()
				: unusable(field.value(), field.name() + " is not text");
	}

	/** A line of text without markup: the first that is not empty. */
	@Nullable String line(Term term) {
		for (String name : this.vocabulary.names(term)) {
			String line = PlainText.line(text(this.fields.get(name)));
			if (line != null) {
				return line;
			}
		}
		return null;
	}

	@Nullable Integer integer(Term term) {
		Field field = field(term);
		String text = text(field);
		try {
			return (field != null && text != null) ? Integer.valueOf(text.strip()) : null;
		}
		catch (NumberFormatException noNumber) {
			return unusable(field.value(), field.name() + " is no whole number");
		}
	}

	@Nullable Boolean bool(Term term) {
		Field field = field(term);
		String text = text(field);
		return switch ((text != null) ? text.strip().toLowerCase(Locale.ROOT) : "") {
			case "" -> null;
			case "true", "yes", "on" -> true;
			case "false", "no", "off" -> false;
			default -> unusable(field.value(), field.name() + " is neither true nor false");
		};
	}

	@Nullable Instant instant(Term term) {
		Field field = field(term);
		String text = text(field);
		try {
			return (text != null && !text.isBlank()) ? Timestamps.parse(text) : null;
		}
		catch (DateTimeException impossible) {
			return unusable(field.value(), field.name() + " is an impossible date");
		}
	}

	/**
	 * Distinct names in their order, of all fields that say this: each is a list, or text
	 * with commas between.
	 */
	Set<String> names(Term term) {
		Set<String> names = new LinkedHashSet<>();
		for (String name : this.vocabulary.names(term)) {
			Field field = this.fields.get(name);
			if (field != null) {
				addAll(names, field);
			}
		}
		return names;
	}

	private void addAll(Set<String> names, Field field) {
		switch (field.value()) {
			case Value.Items list -> list.values().forEach((item) -> add(names, item, field));
			case Value.Text text ->
				Arrays.stream(text.text().split(",")).forEach((part) -> add(names, part, text, field));
			default -> unusable(field.value(), field.name() + " is no list");
		}
	}

	private void add(Set<String> names, Value item, Field field) {
		switch (item) {
			case Value.Text text -> add(names, text.text(), item, field);
			case Value.Nothing nothing -> {
			}
			default -> unusable(item, field.name() + " holds something that is not text");
		}
	}

	private void add(Set<String> names, String text, Value item, Field field) {
		String name = PlainText.line(text);
		if (name != null && name.length() > MAX_NAME) {
			unusable(item, field.name() + " holds a name longer than " + MAX_NAME + " characters");
		}
		else if (name != null) {
			names.add(name);
		}
	}

	/** Notes that a part was left out; null, for the caller to return. */
	<T> @Nullable T unusable(Value value, String reason) {
		this.notes.add(new Note(value.line(), reason + ": left out"));
		return null;
	}

	/**
	 * A field that has a value.
	 *
	 * @param name as its file writes it
	 */
	record Field(String name, Value value) {
	}

}
