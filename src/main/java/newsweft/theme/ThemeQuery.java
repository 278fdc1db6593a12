package newsweft.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full-text query that is taken apart: what the index answers, and what narrows its
 * answer. The index has the fields title, excerpt and text, and is asked in Lucene's
 * syntax; provider, topic and date are not in it, so they may stand only beside the whole
 * query, not inside parentheses or next to an OR: {@code (police OR nypd)
 * provider:wired.com -topic:Robots date:2020-01}. Of several of one field an article
 * needs one; with a minus or NOT before it, it must have none.
 *
 * @param words for the index; all articles are asked for where there are none, or where
 * each of them is one that an article must not have
 * @param providers domains or names, in lower case
 * @param notProviders likewise
 * @param topics names, in lower case
 * @param notTopics likewise
 * @param dates periods
 * @param notDates likewise
 */
record ThemeQuery(String words, List<String> providers, List<String> notProviders, List<String> topics,
		List<String> notTopics, List<Period> dates, List<Period> notDates) {

	private static final Pattern TOKEN = Pattern.compile(
			"""
					[()]|(?:\\\\.|"(?:\\\\.|[^"\\\\])*"|(?<=[:\\s(+-]|^)/(?:\\\\.|[^/\\\\])*/|[\\[{][^\\]}]*[\\]}]|[^\\s()"\\\\])+""",
			Pattern.DOTALL);

	private static final Pattern FIELD = Pattern.compile("([+\\-!]*)([\\p{L}_][\\p{L}\\p{N}_]*):(.*)", Pattern.DOTALL);

	private static final List<String> INDEXED = List.of("title", "excerpt", "text");

	private static final List<String> AND = List.of("AND", "&&");

	private static final List<String> OR = List.of("OR", "||");

	private static final List<String> NOT = List.of("NOT", "!");

	/** Written small they are words, which most articles have. */
	private static final List<String> SMALL_OPERATORS = List.of("and", "or", "not");

	private static final String EVERYTHING = "*:*";

	/**
	 * Takes a query apart.
	 * @throws IllegalArgumentException if it has a field that is not known, a field at a
	 * wrong place, an operator in small letters, or a quotation mark that nothing closes;
	 * the message says where
	 */
	static ThemeQuery of(String query) {
		return new Reader(query).read();
	}

	/** Reads one query. */
	private static final class Reader {

		private final StringBuilder words;

		private final List<MatchResult> tokens;

		private final ThemeQuery read = new ThemeQuery("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

		Reader(String query) {
			this.words = new StringBuilder(query);
			this.tokens = TOKEN.matcher(query).results().toList();
			String rest = TOKEN.matcher(query).replaceAll((token) -> " ".repeat(token.group().length()));
			if (!rest.isBlank()) {
				int at = rest.indexOf(rest.strip());
				throw fault(at, "the sign " + rest.charAt(at) + " is left open; close it, or put a \\ before it");
			}
		}

		ThemeQuery read() {
			int depth = 0;
			for (int at = 0; at < this.tokens.size(); at++) {
				String token = text(at);
				depth += deeper(token);
				if (SMALL_OPERATORS.contains(token)) {
					throw fault(at(at), "\"%s\" is looked for as a word; write %s, or the word in double quotes"
						.formatted(token, token.toUpperCase(Locale.ROOT)));
				}
				Matcher field = FIELD.matcher(token);
				if (field.matches() && !INDEXED.contains(field.group(2))) {
					if (depth > 0) {
						throw fault(at(at), field.group(2) + " cannot stand inside parentheses; "
								+ "put it beside the whole query");
					}
					boolean negated = !field.group(1).isEmpty() && !field.group(1).equals("+");
					take(at, field.group(2), value(at, field.group(3)), negated);
				}
			}
			return new ThemeQuery(asked(), this.read.providers, this.read.notProviders, this.read.topics,
					this.read.notTopics, this.read.dates, this.read.notDates);
		}

		private String asked() {
			String left = this.words.toString();
			if (left.isBlank()) {
				return EVERYTHING;
			}
			return wantsAnything() ? left : EVERYTHING + " " + left;
		}

		/** Whether an article may have a word, or a part in parentheses. */
		private boolean wantsAnything() {
			int depth = 0;
			for (int at = 0; at < this.tokens.size(); at++) {
				String token = text(at);
				if (depth == 0 && isWanted(token, text(at - 1))) {
					return true;
				}
				depth += deeper(token);
			}
			return false;
		}

		private static boolean isWanted(String token, String before) {
			if (NOT.contains(before) || before.equals("-")) {
				return false;
			}
			if (token.equals("(")) {
				return !before.endsWith(":");
			}
			return !token.isEmpty() && !AND.contains(token) && !OR.contains(token) && !NOT.contains(token)
					&& !token.startsWith("-") && !token.startsWith("!");
		}

		private static int deeper(String token) {
			return token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
		}

		private void take(int at, String field, String value, boolean minus) {
			boolean not = NOT.contains(text(at - 1));
			int operator = not ? at - 2 : at - 1;
			if (OR.contains(text(operator)) || OR.contains(text(at + 1))) {
				throw fault(at(at), field + " cannot stand next to an OR; it narrows the whole query");
			}
			blank(at);
			if (not) {
				blank(at - 1);
			}
			if (AND.contains(text(operator))) {
				blank(operator);
			}
			else if (AND.contains(text(at + 1))) {
				blank(at + 1);
			}
			narrow(at, field, value, not || minus);
		}

		private void narrow(int at, String field, String value, boolean not) {
			switch (field) {
				case "provider" -> (not ? this.read.notProviders : this.read.providers)
					.add(value.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
				case "topic" -> (not ? this.read.notTopics : this.read.topics).add(value.toLowerCase(Locale.ROOT));
				case "date" -> (not ? this.read.notDates : this.read.dates).add(period(at, value));
				default -> throw fault(at(at), "there is no field " + field + "; there are title, excerpt, text, "
						+ "provider, topic and date. A colon that is part of a word needs a \\ before it");
			}
		}

		private Period period(int at, String value) {
			try {
				return Period.of(value);
			}
			catch (IllegalArgumentException none) {
				throw fault(at(at), String.valueOf(none.getMessage()));
			}
		}

		private String value(int at, String written) {
			String value = written.startsWith("\"") && written.endsWith("\"") && written.length() > 1
					? written.substring(1, written.length() - 1) : written;
			String plain = value.replaceAll("\\\\(.)", "$1").strip();
			if (plain.isEmpty()) {
				throw fault(at(at), "the field has no value; put a name in double quotes right after the colon");
			}
			return plain;
		}

		private void blank(int at) {
			MatchResult token = this.tokens.get(at);
			this.words.replace(token.start(), token.end(), " ".repeat(token.end() - token.start()));
		}

		private int at(int token) {
			return this.tokens.get(token).start();
		}

		/** Blank where there is no such token, or it was taken. */
		private String text(int at) {
			if (at < 0 || at >= this.tokens.size()) {
				return "";
			}
			MatchResult token = this.tokens.get(at);
			return this.words.substring(token.start(), token.end()).strip();
		}

		private static IllegalArgumentException fault(int at, String fault) {
			return new IllegalArgumentException("at character " + (at + 1) + ", " + fault);
		}

	}

}
