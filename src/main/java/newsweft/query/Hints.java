package newsweft.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.query.GraphSchema.Named;
import newsweft.query.GraphSchema.Property;
import newsweft.query.QueryFailed.Reason;
import newsweft.query.QuerySummary.Notice;
import newsweft.query.Tokens.Kind;
import newsweft.query.Tokens.Token;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Says what was probably meant where a statement uses a word that is none. */
@Component
final class Hints {

	/** What the database says of a word, the word, and what to do. */
	private static final Pattern UNKNOWN = Pattern
		.compile("(?<told>.*?`(?<name>.+)` does not exist.*?\\.)(?: Verify that .*)?", Pattern.DOTALL);

	private static final Pattern VARIABLE = Pattern.compile("Variable `(?<name>.+)` not defined.*", Pattern.DOTALL);

	private static final Pattern FUNCTION = Pattern.compile("Unknown function '(?<name>.+?)'.*", Pattern.DOTALL);

	private static final Pattern PROCEDURE = Pattern.compile("There is no procedure with the name `(?<name>.+?)`.*",
			Pattern.DOTALL);

	private static final Pattern POSITION = Pattern.compile("( \\(line \\d+, column \\d+\\))?$");

	private final SchemaReader schemas;

	Hints(SchemaReader schemas) {
		this.schemas = schemas;
	}

	/**
	 * A failure with what was probably meant, where that is known.
	 * @param cypher the statement
	 */
	QueryFailed on(QueryFailed failure, String cypher) {
		if (failure.reason() != Reason.INVALID) {
			return failure;
		}
		String message = failure.getMessage();
		Expectation expectation = Expectation.of(message);
		if (expectation != null) {
			return expectation.meant()
				.map((keyword) -> failure.told(
						"'" + expectation.found() + "' cannot stand here. " + question(keyword) + expectation.rest(),
						keyword))
				.orElseGet(() -> failure.told(expectation.sentence() + expectation.rest(), null));
		}
		Matcher variable = VARIABLE.matcher(message);
		Optional<String> instead = variable.matches() ? Spelling.nearest(variable.group("name"), variables(cypher))
				: nearest(FUNCTION.matcher(message), GraphSchema::functions)
					.or(() -> nearest(PROCEDURE.matcher(message), GraphSchema::procedures));
		return instead.map((name) -> failure.told(asking(message, name), name)).orElse(failure);
	}

	/** The same with what was probably meant, where that is known. */
	List<Notice> on(List<Notice> notices) {
		return notices.stream().map(this::on).toList();
	}

	/**
	 * Names of patterns that the graph does not have. The database warns of them only
	 * where a statement changes nothing by its nature.
	 */
	List<Notice> unknownIn(String cypher) {
		List<Token> tokens = Tokens.of(cypher);
		return IntStream.range(2, tokens.size())
			.filter((at) -> tokens.get(at).kind() == Kind.WORD && tokens.get(at - 1).isSign(':'))
			.mapToObj((at) -> unknown(tokens.get(at).text(), tokens.subList(Math.max(0, at - 3), at - 1)))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

	/**
	 * @param before up to two tokens before the colon, of which one opens a pattern
	 */
	private Optional<Notice> unknown(String name, List<Token> before) {
		boolean isLabel = before.stream().anyMatch((token) -> token.isSign('('));
		if (!isLabel && before.stream().noneMatch((token) -> token.isSign('['))) {
			return Optional.empty();
		}
		GraphSchema schema = this.schemas.schema();
		List<String> names = (isLabel ? schema.labels() : schema.types()).stream().map(Named::name).toList();
		if (names.contains(name)) {
			return Optional.empty();
		}
		String instead = Spelling.nearest(name, names).orElse(null);
		String told = (isLabel ? "No node has the label `" : "No relationship has the type `") + name + "`.";
		return Optional.of(new Notice(isLabel ? "01N50" : "01N51", "WARNING",
				isLabel ? "Label does not exist" : "Relationship type does not exist",
				(instead != null) ? told + " " + question(instead) : told, 0, 0, instead));
	}

	private Notice on(Notice notice) {
		Matcher told = UNKNOWN.matcher(notice.description());
		return nearest(told, (schema) -> switch (notice.gqlStatus()) {
			case "01N50" -> schema.labels();
			case "01N51" -> schema.types();
			case "01N52" -> properties(schema);
			default -> List.of();
		}).map((instead) -> notice.instead(told.group("told") + " " + question(instead), instead)).orElse(notice);
	}

	/**
	 * @param told names a word that is none
	 */
	private Optional<String> nearest(Matcher told, Function<GraphSchema, List<? extends Named>> words) {
		if (!told.matches()) {
			return Optional.empty();
		}
		try {
			List<String> names = words.apply(this.schemas.schema()).stream().map(Named::name).toList();
			return Spelling.nearest(told.group("name"), names);
		}
		catch (Neo4jException unreadable) {
			return Optional.empty();
		}
	}

	private static String asking(String message, String instead) {
		Matcher position = POSITION.matcher(message);
		return position.replaceFirst(". " + Matcher.quoteReplacement(question(instead)) + "$1").replace("..", ".");
	}

	private static String question(String instead) {
		return "Did you mean " + instead + "?";
	}

	private static List<Property> properties(GraphSchema schema) {
		return Stream
			.concat(schema.labels().stream().flatMap((label) -> label.properties().stream()),
					schema.types()
						.stream()
						.flatMap((type) -> type.properties().stream())
						.map((name) -> new Property(name, List.of())))
			.toList();
	}

	/**
	 * The names in a statement that are given to something: in a pattern, before it, or
	 * by AS.
	 */
	private static List<String> variables(String cypher) {
		List<Token> tokens = Tokens.of(cypher);
		return IntStream.range(1, tokens.size() - 1)
			.filter((at) -> tokens.get(at).kind() == Kind.WORD)
			.filter((at) -> gives(tokens.get(at - 1), tokens.get(at + 1)))
			.mapToObj((at) -> tokens.get(at).text())
			.toList();
	}

	private static boolean gives(Token before, Token after) {
		boolean inPattern = Stream.of('(', '[').anyMatch(before::isSign)
				&& Stream.of(':', ')', ']', '{', '*').anyMatch(after::isSign);
		boolean ofPath = before.is("MATCH") && after.isSign('=');
		return inPattern || ofPath || before.is("AS");
	}

}
