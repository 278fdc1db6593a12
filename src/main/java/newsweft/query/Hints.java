package newsweft.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.query.GraphSchema.Callable;
import newsweft.query.GraphSchema.Label;
import newsweft.query.GraphSchema.Property;
import newsweft.query.GraphSchema.Type;
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
	 * @param tokens of the statement
	 */
	QueryFailed on(QueryFailed failure, List<Token> tokens) {
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
		String instead = Stream
			.of(nearest(VARIABLE.matcher(message), (schema, name) -> variables(tokens, name)),
					nearest(FUNCTION.matcher(message), (schema, name) -> names(schema.functions())),
					nearest(PROCEDURE.matcher(message), (schema, name) -> names(schema.procedures())))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
		return (instead != null) ? failure.told(asking(message, instead), instead) : failure;
	}

	/** The same with what was probably meant, where that is known. */
	List<Notice> on(List<Notice> notices) {
		return notices.stream().map(this::on).toList();
	}

	private Notice on(Notice notice) {
		Matcher told = UNKNOWN.matcher(notice.description());
		return nearest(told, (schema, name) -> switch (notice.gqlStatus()) {
			case "01N50" -> schema.labels().stream().map(Label::name).toList();
			case "01N51" -> schema.types().stream().map(Type::name).toList();
			case "01N52" -> properties(schema);
			default -> List.of();
		}).map((instead) -> notice.instead(told.group("told") + " " + question(instead), instead)).orElse(notice);
	}

	/**
	 * @param told names a word that is none
	 */
	private Optional<String> nearest(Matcher told, BiFunction<GraphSchema, String, Collection<String>> words) {
		if (!told.matches()) {
			return Optional.empty();
		}
		try {
			String name = told.group("name");
			return Spelling.nearest(name, words.apply(this.schemas.schema(), name));
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

	private static List<String> names(List<Callable> callables) {
		return callables.stream().map(Callable::name).toList();
	}

	private static List<String> properties(GraphSchema schema) {
		return Stream
			.concat(schema.labels().stream().flatMap((label) -> label.properties().stream()).map(Property::name),
					schema.types().stream().flatMap((type) -> type.properties().stream()))
			.distinct()
			.toList();
	}

	/** The names in a statement that may stand for something, but one. */
	private static List<String> variables(List<Token> tokens, String wrong) {
		return IntStream.range(0, tokens.size())
			.filter((at) -> tokens.get(at).kind() == Kind.WORD)
			.filter((at) -> at == 0 || Stream.of(':', '.', '$').noneMatch(tokens.get(at - 1)::isSign))
			.filter((at) -> at + 1 == tokens.size() || !tokens.get(at + 1).isSign('('))
			.mapToObj((at) -> tokens.get(at).text())
			.filter((name) -> !name.equals(wrong) && !name.equals(name.toUpperCase(Locale.ROOT)))
			.toList();
	}

}
