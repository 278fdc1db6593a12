package newsweft.query;

import java.util.ArrayList;
import java.util.List;

import newsweft.query.Details.PropertyChange;
import org.jspecify.annotations.Nullable;

/** Values of properties, cut to what somebody reads. */
final class ShortValue {

	private static final int CHARACTERS = 200;

	/** Of what two long texts have in common before they differ. */
	private static final int CONTEXT = 40;

	private static final int ELEMENTS = 20;

	private static final String MORE = "…";

	private ShortValue() {
	}

	/** Of two long texts, the part in which they begin to differ. */
	static PropertyChange change(String name, @Nullable Object before, @Nullable Object after) {
		int from = (before instanceof String old && after instanceof String now
				&& Math.max(old.length(), now.length()) > CHARACTERS) ? start(old, now) : 0;
		return new PropertyChange(name, of(before, from), of(after, from));
	}

	private static int start(String old, String now) {
		int same = 0;
		while (same < Math.min(old.length(), now.length()) && old.charAt(same) == now.charAt(same)) {
			same++;
		}
		return Math.max(0, same - CONTEXT);
	}

	private static @Nullable Object of(@Nullable Object value, int from) {
		return switch (value) {
			case String text -> of(text, from);
			case List<?> list when list.size() > ELEMENTS -> {
				List<@Nullable Object> first = new ArrayList<>(of(list.subList(0, ELEMENTS)));
				first.add(MORE);
				yield first;
			}
			case List<?> list -> of(list);
			case null, default -> Trial.exact(value);
		};
	}

	private static List<@Nullable Object> of(List<?> list) {
		return list.stream().<@Nullable Object>map((element) -> of(element, 0)).toList();
	}

	private static String of(String text, int from) {
		int end = Math.min(text.length(), from + CHARACTERS);
		return ((from > 0) ? MORE : "") + text.substring(Math.min(from, end), end)
				+ ((end < text.length()) ? MORE : "");
	}

}
