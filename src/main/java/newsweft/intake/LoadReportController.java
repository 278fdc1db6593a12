package newsweft.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import newsweft.load.ReportEntry;
import newsweft.load.ReportEntry.Outcome;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** What loads reported, over HTTP. */
@RestController
@RequestMapping("/api/loads/{id}/report")
class LoadReportController {

	private final Loads loads;

	private final LoadRecords records;

	private final JsonMapper json;

	LoadReportController(Loads loads, LoadRecords records, JsonMapper json) {
		this.loads = loads;
		this.records = records;
		this.json = json;
	}

	/**
	 * Some entries of a report, those that tell all of the words of a file or a reason.
	 */
	@GetMapping
	Report.Page page(@PathVariable String id, @RequestParam(required = false) @Nullable String outcome,
			@RequestParam(defaultValue = "") @Size(max = 200) String words,
			@RequestParam(defaultValue = "0") @Min(0) int offset,
			@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
		return report(id).page((outcome != null) ? outcome(outcome) : null, words, offset, limit);
	}

	/** All entries that are kept, one on each line, and the summary on the last. */
	@GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
	ResponseEntity<StreamingResponseBody> file(@PathVariable String id) {
		Report report = report(id);
		Figures figures = figures(id).orElse(null);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_NDJSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("report.jsonl").build().toString())
			.body((out) -> write(report, figures, out));
	}

	private void write(Report report, @Nullable Figures figures, OutputStream out) throws IOException {
		BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		for (ReportEntry entry : report.entries()) {
			lines.write(this.json.writeValueAsString(entry));
			lines.write('\n');
		}
		if (figures != null) {
			lines.write(this.json.writeValueAsString(new Summary("summary", figures)));
			lines.write('\n');
		}
		lines.flush();
	}

	private static Outcome outcome(String name) {
		List<Outcome> all = List.of(Outcome.values());
		return all.stream()
			.filter((outcome) -> outcome.toString().equals(name))
			.findFirst()
			.orElseThrow(() -> Problem.failure(HttpStatus.BAD_REQUEST, "no-outcome", "No such outcome",
					"There is no outcome \"" + name + "\": name one of "
							+ all.stream().map(Outcome::toString).collect(Collectors.joining(", ")) + "."));
	}

	private Report report(String id) {
		LoadJob job = this.loads.find(id).orElse(null);
		String key = (job != null) ? job.key() : id;
		if (job != null && key == null) {
			return job.report();
		}
		return this.records.report(String.valueOf(key)).orElseThrow(() -> gone(id));
	}

	/** None of a load that has not ended well. */
	private Optional<Figures> figures(String id) {
		Stream<LoadRow> rows = this.loads.find(id)
			.map((job) -> Stream.of(job.row()))
			.orElseGet(() -> this.records.list(LoadRecords.REPORTS).stream().filter((row) -> row.id().equals(id)));
		return rows.map(LoadRow::figures).filter(Objects::nonNull).findFirst();
	}

	private static RuntimeException gone(String id) {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-report", "No report is kept", "There is no report of a load "
				+ id + ": those of the last " + LoadRecords.REPORTS
				+ " loads that changed something are kept, others until the server ends. Load again to have one.");
	}

	/** The last line of a report, as the command writes it. */
	private record Summary(String outcome, @JsonUnwrapped Figures figures) {
	}

}
