package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.theme.Theme;
import newsweft.theme.ThemeComparison;
import newsweft.theme.ThemeComparison.MixingTable;
import newsweft.theme.ThemeComparison.Pair;
import newsweft.theme.ThemeComparison.Path;
import newsweft.theme.ThemeComparison.Share;
import newsweft.theme.TieCount;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison of themes as a zip of tables. Where a column belongs to a theme,
 * its name ends in that of the theme.
 */
public final class ThemeTables {

	private static final List<String> OF_TIES = List.of("found", "expected", "ratio", "z", "pFewer", "pMore");

	private final ThemeComparison comparison;

	private final List<String> names;

	private final CsvZip zip;

	private ThemeTables(ThemeComparison comparison, OutputStream out) {
		this.comparison = comparison;
		this.names = comparison.themes().stream().map((side) -> side.theme().name()).toList();
		this.zip = new CsvZip(out);
	}

	/**
	 * Writes it.
	 * @param provenance where it comes from, as JSON, which is put beside the tables
	 * @param out stays open
	 * @throws IOException if it cannot be written to
	 */
	public static void write(ThemeComparison comparison, String provenance, OutputStream out) throws IOException {
		ThemeTables tables = new ThemeTables(comparison, out);
		tables.writeThemes();
		tables.writePlaces();
		tables.writePairs();
		tables.writeJoints();
		tables.zip.text("provenance.json", provenance);
		tables.zip.finish();
	}

	private void writeThemes() throws IOException {
		this.zip.table("themes.csv",
				List.of("theme", "query", "cypher", "keys", "color", "articles", "alone", "missing"),
				this.comparison.themes(), (side) -> {
					Theme theme = side.theme();
					return row(theme.name(), theme.query(), theme.cypher(), theme.keys(), theme.color(),
							side.articles(), side.alone(), side.missing());
				});
		this.zip.table("articles.csv", join(List.of("id", "title", "provider", "publishedAt", "story"), this.names),
				this.comparison.articles(),
				(one) -> join(row(one.id(), one.title(), one.provider(), one.publishedAt(), one.story()),
						IntStream.range(0, this.names.size()).mapToObj(one.themes()::contains).toList()));
	}

	private void writePlaces() throws IOException {
		this.zip.table("stories.csv",
				join(List.of("story", "label", "size"), of("articles"), List.of("several"), of("lift"), of("p"),
						of("q")),
				this.comparison.stories(), (share) -> join(row(share.story(), share.label(), share.size()),
						share.articles(), row(share.several()), share.lift(), orEmpty(share.p()), orEmpty(share.q())));
		this.zip.table("providers.csv", join(List.of("provider", "name"), of("articles")), this.comparison.providers(),
				(share) -> join(row(share.key(), share.name()), share.articles()));
		this.zip.table("topics.csv", join(List.of("topic"), of("articles")), this.comparison.topics(),
				(Share share) -> join(row(share.key()), share.articles()));
		this.zip.table("days.csv", join(List.of("day"), of("articles")), this.comparison.days(),
				(day) -> join(row(day.day()), day.articles()));
	}

	private void writePairs() throws IOException {
		this.zip.table("pairs.csv", join(
				List.of("first", "second", "verdict", "sentence", "both", "either", "jaccard", "lift", "p", "ties"),
				ties("insideFirst"), ties("insideSecond"), ties("between"), List.of("tiesOfBoth", "externalInternal",
						"information", "informationLow", "informationHigh", "sameVariants", "variants")),
				this.comparison.pairs(), (pair) -> {
					MixingTable mixing = pair.mixing();
					return join(
							of(pair, word(pair.verdict()), pair.sentence(), pair.both(), pair.either(), pair.jaccard(),
									pair.lift(), pair.p(), mixing.ties()),
							ties(mixing.insideFirst()), ties(mixing.insideSecond()), ties(mixing.between()),
							row(mixing.ofBoth(), mixing.externalInternal(), pair.information(), pair.informationLow(),
									pair.informationHigh(), pair.stability().same(),
									pair.stability().variants().size()));
				});
		this.zip.table("variants.csv",
				List.of("first", "second", "copies", "ties", "fineness", "stories", "ratio", "information",
						"informationLow", "informationHigh", "verdict"),
				each((pair) -> pair.stability()
					.variants()
					.stream()
					.map((one) -> of(pair, word(one.copies()), word(one.ties()), one.fineness(), one.stories(),
							one.ratio(), one.information(), one.informationLow(), one.informationHigh(),
							word(one.verdict())))),
				Function.identity());
	}

	private void writeJoints() throws IOException {
		this.zip.table("bridges.csv",
				List.of("first", "second", "id", "title", "provider", "carries", "tiesToFirst", "tiesToSecond",
						"strength", "betweenness"),
				each((pair) -> pair.bridges()
					.stream()
					.map((one) -> of(pair, one.id(), one.title(), one.provider(),
							one.themes().stream().map(this.names::get).toList(), one.first(), one.second(),
							one.strength(), one.betweenness()))),
				Function.identity());
		this.zip.table("paths.csv",
				List.of("first", "second", "path", "step", "from", "fromTitle", "to", "toTitle", "score", "terms",
						"listed"),
				each((pair) -> IntStream.range(0, pair.paths().size())
					.boxed()
					.flatMap((at) -> steps(pair, at, pair.paths().get(at)))),
				Function.identity());
	}

	private Stream<List<@Nullable Object>> steps(Pair pair, int number, Path path) {
		return IntStream.range(0, path.steps().size()).mapToObj((step) -> {
			ThemeComparison.Stop from = path.articles().get(step);
			ThemeComparison.Stop to = path.articles().get(step + 1);
			ThemeComparison.Reason reason = path.steps().get(step);
			return of(pair, number + 1, step + 1, from.id(), from.title(), to.id(), to.title(), reason.score(),
					reason.terms(), reason.listed());
		});
	}

	private List<List<@Nullable Object>> each(Function<Pair, Stream<List<@Nullable Object>>> rows) {
		return this.comparison.pairs().stream().flatMap(rows).toList();
	}

	private List<@Nullable Object> of(Pair pair, @Nullable Object... cells) {
		return join(row(this.names.get(pair.first()), this.names.get(pair.second())), row(cells));
	}

	/** A column for each theme. */
	private List<String> of(String column) {
		return this.names.stream().map((name) -> column + " " + name).toList();
	}

	private List<@Nullable Double> orEmpty(@Nullable List<Double> numbers) {
		return (numbers != null) ? new ArrayList<>(numbers) : Arrays.asList(new Double[this.names.size()]);
	}

	private static List<String> ties(String kind) {
		return OF_TIES.stream().map((figure) -> kind + " " + figure).toList();
	}

	private static List<@Nullable Object> ties(TieCount count) {
		return row(count.observed(), count.expected(), count.ratio(), count.z(), count.lower(), count.upper());
	}

	private static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}

	@SafeVarargs
	private static <T> List<T> join(Collection<? extends T>... parts) {
		List<T> joined = new ArrayList<>();
		for (Collection<? extends T> part : parts) {
			joined.addAll(part);
		}
		return joined;
	}

	/** As in JSON. */
	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
