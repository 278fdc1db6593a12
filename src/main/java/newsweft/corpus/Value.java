package newsweft.corpus;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a field of a post holds, whatever the format of its file. Text is as somebody
 * wrote it: the title {@code 1984} stays a title.
 */
sealed interface Value {

	/** The line of the file on which it begins, counted from 1; 0 where unknown. */
	int line();

	/**
	 * Text, a number or a truth value; JSON may write half a character, which is
	 * replaced.
	 */
	record Text(String text, int line) implements Value {

		public Text {
			text = KeyText.wellFormed(text);
		}

	}

	/** A list. */
	record Items(List<Value> values, int line) implements Value {
	}

	/**
	 * Fields by name.
	 *
	 * @param repeated a name that stands twice, which makes the group unusable; or null
	 */
	record Group(Map<String, Value> fields, @Nullable Text repeated, int line) implements Value {
	}

	/** A null, or a field without anything. */
	record Nothing(int line) implements Value {
	}

}
