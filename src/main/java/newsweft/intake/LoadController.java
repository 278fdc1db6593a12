package newsweft.intake;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import newsweft.corpus.Corpus;
import newsweft.load.LoadOptions;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loads, over HTTP. */
@RestController
@RequestMapping("/api/loads")
class LoadController {

	/** Older loads are in the graph, and not in the list. */
	private static final int MOST_LISTED = 200;

	private final Loads loads;

	private final LoadRecords records;

	private final Roots roots;

	private final IntakeProperties properties;

	LoadController(Loads loads, LoadRecords records, Roots roots, IntakeProperties properties) {
		this.loads = loads;
		this.records = records;
		this.roots = roots;
		this.properties = properties;
	}

	@GetMapping
	Overview list() {
		List<LoadJob> jobs = this.loads.list();
		Set<String> told = jobs.stream()
			.map(LoadJob::key)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(HashSet::new));
		// What a running load has recorded already is told as the load that runs.
		Instant working = jobs.stream()
			.filter((job) -> !job.hasEnded())
			.map((job) -> job.row().at())
			.min(Comparator.naturalOrder())
			.orElse(Instant.MAX);
		Stream<LoadRow> stored = this.records.list(MOST_LISTED)
			.stream()
			.filter((row) -> row.at().isBefore(working) && !told.contains(row.id()));
		List<LoadRow> rows = Stream.concat(jobs.stream().map(LoadJob::row), stored)
			.sorted(Comparator.comparing(LoadRow::at).reversed())
			.toList();
		return new Overview(rows, this.roots.folders().stream().map(Path::toString).toList(),
				this.properties.uploadLimit().toBytes());
	}

	/**
	 * Answers as soon as the places are found to be there; the load goes on by itself.
	 */
	@PostMapping
	ResponseEntity<LoadRow> begin(@Valid @RequestBody Wanted wanted) {
		List<Path> paths = wanted.paths().stream().map(this.roots::find).toList();
		Corpus.of(paths);
		LoadOrder order = LoadOrder.of(paths, this.roots::isOpen, wanted.options());
		return accepted(this.loads.begin(order, LoadController::unheard));
	}

	/** Also says how far it is: once it weaves the stories, it comes to its end. */
	@DeleteMapping("/{id}")
	LoadRow cancel(@PathVariable String id) {
		LoadJob job = this.loads.find(id).orElseThrow(() -> LoadFaults.noSuchLoad(id));
		if (job.hasEnded()) {
			throw Problem.failure(HttpStatus.CONFLICT, "load-ended", "It has ended",
					"The load has ended already, so there is nothing to cancel. Look at its report.");
		}
		job.cancel();
		return job.row();
	}

	static ResponseEntity<LoadRow> accepted(LoadJob job) {
		return ResponseEntity.accepted().location(URI.create("/api/loads/" + job.id() + "/events")).body(job.row());
	}

	static void unheard(String step, long done, long total) {
		// Who wants to know follows the events.
	}

	/**
	 * What is to be loaded.
	 *
	 * @param paths of files and folders of the server
	 * @param prune whether what the graph has and they have not is removed
	 * @param dryRun whether everything is read and reported, and nothing written
	 */
	record Wanted(@NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 4096) String> paths, @Nullable Boolean prune,
			@Nullable Boolean dryRun) {

		LoadOptions options() {
			return new LoadOptions(Boolean.TRUE.equals(this.prune), Boolean.TRUE.equals(this.dryRun));
		}

	}

	/**
	 * The loads, and what may be loaded.
	 *
	 * @param loads the newest first
	 * @param roots the folders below which paths are read; empty where none is open
	 * @param uploadLimit bytes that may be sent at once
	 */
	record Overview(List<LoadRow> loads, List<String> roots, long uploadLimit) {
	}

}
