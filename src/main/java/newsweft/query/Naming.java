package newsweft.query;

import java.util.List;

import newsweft.query.Tokens.Kind;
import newsweft.query.Tokens.Token;

/**
 * Has a statement return what it is about: each node and relationship that it makes gets
 * a name, and the end of the statement becomes {@code RETURN *}. It changes the same as
 * before; where it cannot stand so, the database says so when it plans it.
 */
final class Naming {

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
		int depth = 0;
		boolean making = false;
		int end = this.body.length();
		for (int at = 0; at < this.tokens.size(); at++) {
			Token token = this.tokens.get(at);
			if (depth == 0) {
				making = (token.kind() == Kind.WORD) ? isMaking(at, making) : making;
				end = (isEnd(at) || isNeedless(at, end)) ? token.start() : end;
			}
			if (token.kind() == Kind.SIGN) {
				if (making && depth == 0 && lacksName(at)) {
					copyTo(token.end());
					this.named.append(this.name).append(++this.names);
				}
				depth += depth(token);
			}
		}
		copyTo(this.body.length());
		// Nothing is named behind the end.
		return this.named.substring(0, this.named.length() - (this.body.length() - end)) + "\nRETURN *";
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
		return (token.is("RETURN") || token.is("FINISH")) && !isSignAt(at - 1, '.') && !isSignAt(at - 1, ':');
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

	private static int depth(Token sign) {
		return switch (sign.text()) {
			case "(", "[", "{" -> 1;
			case ")", "]", "}" -> -1;
			default -> 0;
		};
	}

}
