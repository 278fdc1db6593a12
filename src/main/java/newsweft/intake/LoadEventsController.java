package newsweft.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens to loads and to the graph, as server-sent events: {@code load} with a row
 * of the list of loads, ten a second at most, and {@code graph} with its state.
 */
@RestController
@RequestMapping("/api/loads")
class LoadEventsController {

	/** Commands change the graph without telling this process, so it looks so often. */
	private static final long LOOK_MILLIS = 2_000;

	private static final long PAUSE_MILLIS = 100;

	private final Loads loads;

	private final LoadRecords records;

	private final JsonMapper json;

	LoadEventsController(Loads loads, LoadRecords records, JsonMapper json) {
		this.loads = loads;
		this.records = records;
		this.json = json;
	}

	/** Of all loads and the graph, as long as somebody listens; first how things are. */
	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void follow(HttpServletResponse response) throws IOException, InterruptedException {
		EventLines events = events(response);
		Map<String, LoadRow> told = new HashMap<>();
		GraphState known = null;
		long looked = 0;
		try {
			for (long seen = -1; !this.loads.isClosed(); seen = await(seen)) {
				boolean ended = tell(events, this.loads.list(), told);
				if (known == null || ended || System.nanoTime() - looked > LOOK_MILLIS * 1_000_000) {
					GraphState state = this.records.state();
					looked = System.nanoTime();
					if (!state.equals(known)) {
						events.write("graph", state);
					}
					known = state;
				}
				events.beat();
			}
		}
		catch (UncheckedIOException | Neo4jException gone) {
			// Who still listens comes again.
		}
	}

	/** Of one load, until it has ended. */
	@GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void follow(@PathVariable String id, HttpServletResponse response) throws IOException, InterruptedException {
		LoadJob job = this.loads.find(id).orElseThrow(() -> LoadFaults.noSuchLoad(id));
		EventLines events = events(response);
		Map<String, LoadRow> told = new HashMap<>();
		try {
			for (long seen = -1; !tell(events, List.of(job), told) && !this.loads.isClosed(); seen = await(seen)) {
				events.beat();
			}
		}
		catch (UncheckedIOException gone) {
			// Nobody is there to be told.
		}
	}

	private EventLines events(HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setHeader("Cache-Control", "no-store");
		return new EventLines(response.getOutputStream(), this.json);
	}

	/** Tells of those that are others than they were told of. */
	private static boolean tell(EventLines events, List<LoadJob> jobs, Map<String, LoadRow> told) {
		boolean ended = false;
		for (LoadJob job : jobs) {
			LoadRow row = job.row();
			if (!row.equals(told.put(row.id(), row))) {
				events.write("load", row);
				ended |= row.state().hasEnded();
			}
		}
		return ended;
	}

	private long await(long seen) throws InterruptedException {
		long changes = this.loads.awaitChange(seen, LOOK_MILLIS);
		Thread.sleep(PAUSE_MILLIS);
		return changes;
	}

}
