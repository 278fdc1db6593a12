package newsweft.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import newsweft.query.Tokens.Kind;
import newsweft.query.Tokens.Token;

/**
 * Has a statement return what it is about: each node and relationship that it makes gets
 * a name, and the end of the statement becomes {@code RETURN *}. It changes the same as
 * before; where it cannot stand so, the database says so when it plans it.
 */
final class Naming {

	private static final Set<String> CLOSING = Set.of(")", "]", "}");

	private static final Set<String> WANTING = Set.of("AND", "AS", "BY", "CONTAINS", "DELETE", "DISTINCT", "IN", "NOT",
			"OR", "RETURN", "WITH", "XOR", "YIELD");

	private final String body;

	private final List<Token> tokens;

	private final String name;

	private final StringBuilder named = new StringBuilder();

	private int copied;

	private int names;

	private Naming(String body) {
		this.body = body;
		this.tokens = Tokens.of(body);
		String free = "made";
		while (body.contains(free)) {
			free += "_";
		}
		this.name = free;
	}

	/**
	 * @param body without what may stand in front of it
	 */
	static String of(String body) {
		return new Naming(body).named();
	}

	private String named() {
		int end = end();
		int depth = 0;
		boolean making = false;
		for (int at = 0; at < this.tokens.size() && this.tokens.get(at).start() < end; at++) {
			Token token = this.tokens.get(at);
			if (depth == 0 && token.kind() == Kind.WORD) {
				making = isMaking(at, making);
			}
			if (making && depth == 0 && lacksName(at)) {
				copyTo(token.end());
				this.named.append(this.name).append(++this.names);
			}
			depth += depth(token);
		}
		copyTo(end);
		return this.named + "\nRETURN *";
	}

	/** Where the end of the statement begins, which is that of its last query. */
	private int end() {
		int end = this.body.length();
		int depth = 0;
		for (int at = 0; at < this.tokens.size(); at++) {
			Token token = this.tokens.get(at);
			if (depth == 0) {
				if (isNext(at)) {
					end = this.body.length();
				}
				else if (isEnd(at) || isNeedless(at, end)) {
					end = token.start();
				}
			}
			depth += depth(token);
		}
		return end;
	}

	/** The name of a path stands before its pattern; any other word begins a clause. */
	private boolean isMaking(int at, boolean before) {
		Token token = this.tokens.get(at);
		boolean makes = token.is("CREATE") || token.is("MERGE") || token.is("INSERT");
		return (makes && !isAfter(at, "ON")) || (before && isSignAt(at + 1, '='));
	}

	private boolean lacksName(int at) {
		Token token = this.tokens.get(at);
		return (token.isSign('(') && (isSignAt(at + 1, ':') || isSignAt(at + 1, ')') || isSignAt(at + 1, '{')))
				|| (token.isSign('[') && isSignAt(at + 1, ':'));
	}

	private boolean isEnd(int at) {
		Token token = this.tokens.get(at);
		if (token.is("FINISH")) {
			return (at + 1 == this.tokens.size() || isSignAt(at + 1, ';')) && !isOperand(at);
		}
		return token.is("RETURN") && !isSignAt(at - 1, '.') && !isSignAt(at - 1, ':') && !isSignAt(at + 1, '.');
	}

	/** What was returned before is what the next query begins with. */
	private boolean isNext(int at) {
		return this.tokens.get(at).is("NEXT") && !isOperand(at);
	}

	/** Whether what stands before wants a value or a name: no clause begins there. */
	private boolean isOperand(int at) {
		if (at == 0) {
			return false;
		}
		Token before = this.tokens.get(at - 1);
		if (before.isSign('*')) {
			// Without anything to multiply it means all names.
			return !isOperand(at - 1);
		}
		return (before.kind() == Kind.SIGN) ? !CLOSING.contains(before.text())
				: (before.kind() == Kind.WORD) && WANTING.contains(before.text().toUpperCase(Locale.ROOT));
	}

	/** A semicolon behind a statement that has no end of its own. */
	private boolean isNeedless(int at, int end) {
		return isSignAt(at, ';') && end == this.body.length();
	}

	private boolean isAfter(int at, String keyword) {
		return at > 0 && this.tokens.get(at - 1).is(keyword);
	}

	private boolean isSignAt(int at, char sign) {
		return at >= 0 && at < this.tokens.size() && this.tokens.get(at).isSign(sign);
	}

	private void copyTo(int end) {
		this.named.append(this.body, this.copied, end);
		this.copied = end;
	}

	private static int depth(Token token) {
		return switch (token.text()) {
			case "(", "[", "{" -> 1;
			case ")", "]", "}" -> -1;
			default -> 0;
		};
	}

}
