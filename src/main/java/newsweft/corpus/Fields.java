package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The fields of one group of values, asked for by what they say. What is asked for and is
 * not of the expected shape is noted and reads as null; what is not asked for, such as
 * images and encrypted fields, is never looked at.
 */
final class Fields {

	/** In characters, for names that become keys in the graph. */
	static final int MAX_NAME = 200;

	/** What has a semicolon that separates nothing. */
	private static final Pattern HTML = Pattern.compile("&#?\\w+;");

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
			throw new PostRejected(group.repeated().line(),
					"key " + Note.brief(group.repeated().text()) + " stands twice");
		}
		group.fields().forEach((name, value) -> {
			if (!(value instanceof Value.Nothing)) {
				this.fields.putIfAbsent(Vocabulary.plain(name), new Field(Note.brief(name), value));
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
			Field field = named(name);
			if (field != null) {
				return field;
			}
		}
		return null;
	}

	/** All fields that say this and have a value, the most telling first. */
	List<Field> all(Term term) {
		List<Field> all = new ArrayList<>();
		for (String name : this.vocabulary.names(term)) {
			Field field = named(name);
			if (field != null) {
				all.add(field);
			}
		}
		return all;
	}

	/** By a name as in the vocabulary: {@code source.url} is the field of a field. */
	private @Nullable Field named(String name) {
		Field field = this.fields.get(name);
		int dot = (field == null) ? name.indexOf('.') : -1;
		return (dot > 0 && this.fields.get(name.substring(0, dot)) instanceof Field outer
				&& outer.value() instanceof Value.Group group) ? within(group).named(name.substring(dot + 1)) : field;
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
			Field field = named(name);
			String text = text(field);
			String line = (field != null && text != null) ? line(field, text) : null;
			if (line != null) {
				return line;
			}
		}
		return null;
	}

	/** What was meant by a line of text; notes where that is not what was written. */
	private @Nullable String line(Field field, String text) {
		String meant = Mojibake.repaired(text);
		if (!meant.equals(text)) {
			repaired(field.value(), field.name() + " was decoded wrongly", text);
		}
		String line = PlainText.line(meant);
		if (line != null && (meant.indexOf('<') >= 0 || meant.indexOf('&') >= 0)
				&& !line.equals(PlainText.collapsed(meant))) {
			repaired(field.value(), field.name() + " holds HTML", text);
		}
		return line;
	}

	/** A longer text; notes where it was decoded wrongly. */
	@Nullable String meant(@Nullable String text, int line) {
		String meant = (text != null) ? Mojibake.repaired(text) : null;
		if (meant != null && !meant.equals(text)) {
			repaired(new Value.Nothing(line), "the text was decoded wrongly", text);
		}
		return meant;
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
			case String date when holdsDigit(date) -> null;
			default -> unusable(field.value(), field.name() + " is neither true nor false");
		};
	}

	@Nullable Instant instant(Term term) {
		for (Field field : all(term)) {
			boolean other = field.value() instanceof Value.Text text && (text.text().isBlank()
					|| (field.name().equalsIgnoreCase("published") && !holdsDigit(text.text())));
			String text = other ? null : text(field);
			try {
				if (text != null) {
					return Timestamps.parse(text);
				}
			}
			catch (DateTimeException impossible) {
				return unusable(field.value(), field.name() + " " + impossible.getMessage());
			}
		}
		return null;
	}

	private static boolean holdsDigit(String text) {
		return text.chars().anyMatch((c) -> c >= '0' && c <= '9');
	}

	/** A language by its code, such as {@code pt-BR}, or by its English name. */
	@Nullable String language() {
		Field field = field(Term.LANGUAGE);
		if (field == null) {
			return null;
		}
		String text = (field.value() instanceof Value.Group group) ? within(group).text(Term.NAME) : text(field);
		String code = (text != null) ? Languages.code(text) : null;
		return (code != null || text == null || text.isBlank()) ? code
				: unusable(field.value(), field.name() + " is no language");
	}

	/**
	 * Distinct names in their order, of all fields that say this: each is a list, or text
	 * with commas, semicolons or bars between.
	 */
	Set<String> names(Term term) {
		Set<String> names = new LinkedHashSet<>();
		all(term).forEach((field) -> addAll(names, field));
		return names;
	}

	private void addAll(Set<String> names, Field field) {
		switch (field.value()) {
			case Value.Items list -> list.values().forEach((item) -> add(names, item, field));
			case Value.Text text -> {
				String separator = text.text().contains(";") && !HTML.matcher(text.text()).find() ? ";"
						: text.text().contains("|") ? "\\|" : ",";
				Arrays.stream(text.text().split(separator)).forEach((part) -> add(names, part, text, field));
			}
			default -> unusable(field.value(), field.name() + " is no list");
		}
	}

	private void add(Set<String> names, Value item, Field field) {
		switch (item) {
			case Value.Text text -> add(names, text.text(), item, field);
			case Value.Group group when within(group).value(Term.NAME) instanceof Value.Text text ->
				add(names, text.text(), item, field);
			case Value.Nothing nothing -> {
			}
			default -> unusable(item, field.name() + " holds something that is not text");
		}
	}

	private void add(Set<String> names, String text, Value item, Field field) {
		String name = line(new Field(field.name(), item), text);
		if (name != null && name.length() > MAX_NAME) {
			unusable(item, field.name() + " holds a name longer than " + MAX_NAME + " characters");
		}
		else if (name != null) {
			names.add(name);
		}
	}

	/** Notes that a part was left out; null, for the caller to return. */
	<T> @Nullable T unusable(Value value, String reason) {
		String text = (value instanceof Value.Text written) ? written.text() : null;
		this.notes.add(new Note(Note.Kind.LEFT_OUT, value.line(), reason + ": left out", text));
		return null;
	}

	private void repaired(Value value, String reason, String text) {
		this.notes.add(new Note(Note.Kind.REPAIRED, value.line(), reason + ": repaired", text));
	}

	/**
	 * A field that has a value.
	 *
	 * @param name as its file writes it, without what makes it overlong
	 */
	record Field(String name, Value value) {
	}

}
