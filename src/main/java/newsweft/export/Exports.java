package newsweft.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import newsweft.explore.SavedViews;
import newsweft.explore.View;
import newsweft.explore.Views;
import newsweft.graph.GraphSource;
import newsweft.theme.ThemeComparison;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gets parts of the graph ready to be written. */
@Component
public final class Exports {

	private final Views views;

	private final SavedViews basis;

	private final JsonMapper json;

	Exports(Views views, SavedViews basis, JsonMapper json) {
		this.views = views;
		this.basis = basis;
		this.json = json;
	}

	/**
	 * A part of the graph with its provenance.
	 * @param format in which it will be written
	 * @param title what it is called
	 * @param looks of its nodes
	 * @param scale of a picture in pixels: how many to the point, 1 to
	 * {@link Export#LARGEST_SCALE}
	 * @throws TooLargeToDraw if it is too large for a picture
	 * @throws newsweft.query.QueryFailed if the view's query fails
	 * @throws newsweft.theme.NoSuchTheme if the view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	public Export of(Format format, View view, String title, Looks looks, int scale) {
		return of(format, this.views.open(view), view, title, looks, scale);
	}

	/**
	 * Two parts of the graph as one, with its provenance: each node and edge with the
	 * properties {@code inFirst} and {@code inSecond}.
	 * @param format in which it will be written
	 * @param title what it is called
	 * @param looks of its nodes
	 * @param scale of a picture in pixels, as of one view
	 * @throws TooLargeToDraw if it is too large for a picture
	 * @throws newsweft.query.QueryFailed if the query of a view fails
	 * @throws newsweft.theme.NoSuchTheme if a view filters by a theme that is gone
	 * @throws newsweft.theme.ThemeRejected if the query of one fails by which it does
	 */
	public Export ofBoth(Format format, View first, View second, String title, Looks looks, int scale) {
		return of(format, this.views.both(first, second), new Both(first, second), title, looks, scale);
	}

	private Export of(Format format, GraphSource graph, Object part, String title, Looks looks, int scale) {
		format.check(graph);
		Provenance provenance = new Provenance(title, this.json.writeValueAsString(part), this.basis.corpus(), now(),
				graph.figures(), graph.edgeCount());
		return new Export(graph, provenance, looks, scale);
	}

	/**
	 * What is to be kept beside a file with the rows of a query.
	 * @return a JSON object
	 */
	public String provenance(RowsProvenance rows) {
		Map<String, Object> facts = origin();
		rows.tell(facts);
		return ValueText.of(facts);
	}

	/**
	 * Where a comparison of themes comes from.
	 * @param within the articles that counted: a view, or a list of keys; null where all
	 * did
	 * @return a JSON object
	 */
	public String provenance(ThemeComparison comparison, @Nullable Object within) {
		Map<String, Object> facts = origin();
		if (within != null) {
			facts.put("part", this.json.writeValueAsString(within));
		}
		facts.put("themes", comparison.themes().stream().map((side) -> side.theme().name()).toList());
		facts.put("compared", comparison.method().articles());
		facts.put("copies", comparison.method().copies().name().toLowerCase(Locale.ROOT));
		facts.put("draws", comparison.method().draws());
		facts.put("seed", comparison.method().seed());
		facts.put("shown", comparison.figures().shown());
		facts.put("total", comparison.figures().total());
		return ValueText.of(facts);
	}

	private Map<String, Object> origin() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("creator", Provenance.CREATOR);
		facts.put("version", Provenance.version());
		facts.put("writtenAt", now().toString());
		facts.put("corpus", this.basis.corpus());
		facts.values().removeIf((fact) -> fact.equals(""));
		return facts;
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	/** Two views as provenance names them. */
	private record Both(View first, View second) {
	}

}
