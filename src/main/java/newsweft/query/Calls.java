package newsweft.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import newsweft.query.Tokens.Kind;
import newsweft.query.Tokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a statement calls by name. A plan does not show the subqueries that stand in a
 * {@code CASE}, a list comprehension or the like, and never shows functions, so these are
 * found in the statement. That only ever refuses more than the plan does.
 */
final class Calls {

	/** Of the functions that come with Neo4j and ask nothing but the graph. */
	private static final Set<String> NAMESPACES = Set.of("date", "datetime", "localdatetime", "localtime", "time",
			"duration", "point", "vector", "coll");

	/** One that stands for a sign hides from us what the database reads. */
	private static final Pattern ESCAPED_ASCII = Pattern.compile("\\\\u+00[0-7][0-9a-fA-F]");

	private static final int ESCAPE_LENGTH = 6;

	private final List<Token> tokens;

	private Calls(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * @return null for a statement that calls nothing but what is known
	 */
	static @Nullable String refusal(String body, List<Token> tokens) {
		Matcher escape = ESCAPED_ASCII.matcher(body);
		if (escape.find()) {
			return escaped(escape.group());
		}
		for (Token token : tokens) {
			if (token.isSign('\\')) {
				return escaped(body.substring(token.start(), Math.min(token.start() + ESCAPE_LENGTH, body.length())));
			}
		}
		Calls calls = new Calls(tokens);
		for (int at = 0; at < tokens.size(); at++) {
			String refusal = calls.refusal(at);
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	/** Whether a query, or one inside of it, begins with {@code USE}. */
	static boolean nameAGraph(List<Token> tokens) {
		return IntStream.range(0, tokens.size() - 1)
			.anyMatch((at) -> tokens.get(at).is("USE") && begins(tokens.subList(0, at))
					&& (tokens.get(at + 1).isName() || tokens.get(at + 1).isSign('(')));
	}

	private static boolean begins(List<Token> before) {
		if (before.isEmpty()) {
			return true;
		}
		Token last = before.getLast();
		boolean quantified = before.size() > 1 && (last.is("ALL") || last.is("DISTINCT"));
		return last.isSign('{') || last.is("NEXT") || (quantified ? before.get(before.size() - 2) : last).is("UNION");
	}

	private static String escaped(String escape) {
		return "The console does not take " + escape + ". Write the character itself, or give the text as a parameter.";
	}

	private @Nullable String refusal(int at) {
		Token token = this.tokens.get(at);
		if (!token.isName() || isPart(at)) {
			return null;
		}
		if (at > 0 && this.tokens.get(at - 1).isSign(':')) {
			// A label, a type or a value is no keyword.
			return function(at);
		}
		if (token.is("LOAD") && at + 1 < this.tokens.size() && this.tokens.get(at + 1).is("CSV")) {
			return Refusals.FILES;
		}
		if (token.is("CALL") && at + 1 < this.tokens.size() && this.tokens.get(at + 1).isName()) {
			return Refusals.ofCall(name(at + 1));
		}
		boolean called = at > 0 && this.tokens.get(at - 1).is("CALL");
		return called ? null : function(at);
	}

	/** Whether it is a property or a part of a longer name, hence no keyword. */
	private boolean isPart(int at) {
		if (at < 2 || !this.tokens.get(at - 1).isSign('.')) {
			return false;
		}
		Token owner = this.tokens.get(at - 2);
		return (owner.kind() != Kind.SIGN || ")]}".contains(owner.text())) && !isNumber(at - 2);
	}

	/** What follows a number's digits without a blank belongs to it. */
	private boolean isNumber(int at) {
		Token token = this.tokens.get(at);
		if (token.kind() != Kind.WORD || Character.isDigit(token.text().charAt(0))) {
			return token.kind() == Kind.WORD;
		}
		return at > 0 && this.tokens.get(at - 1).end() == token.start() && isNumber(at - 1);
	}

	private @Nullable String function(int at) {
		int end = end(at);
		boolean isFunction = end > at && end + 1 < this.tokens.size() && this.tokens.get(end + 1).isSign('(');
		if (!isFunction || NAMESPACES.contains(plain(at).toLowerCase(Locale.ROOT))) {
			return null;
		}
		return "The console does not call " + name(at)
				+ ": it may do more than read the graph. It calls the functions that come with Neo4j.";
	}

	/** The last part of a name with dots. */
	private int end(int at) {
		int end = at;
		while (end + 2 < this.tokens.size() && this.tokens.get(end + 1).isSign('.')
				&& this.tokens.get(end + 2).isName()) {
			end += 2;
		}
		return end;
	}

	private String name(int at) {
		StringBuilder name = new StringBuilder();
		for (int part = at; part <= end(at); part++) {
			name.append(plain(part));
		}
		return name.toString();
	}

	private String plain(int at) {
		return this.tokens.get(at).text().replace("`", "");
	}

}
