package newsweft.query;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;
import newsweft.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved queries, over HTTP. */
@RestController
@RequestMapping("/api/queries")
class SavedQueryController {

	private final SavedQueries queries;

	SavedQueryController(SavedQueries queries) {
		this.queries = queries;
	}

	@GetMapping
	List<SavedQuery> list() {
		return this.queries.list();
	}

	@PostMapping
	ResponseEntity<SavedQuery> save(@Valid @RequestBody SavedQuery.Draft draft) {
		SavedQuery saved = this.queries.save(draft);
		return ResponseEntity.created(URI.create("/api/queries/" + saved.key())).body(saved);
	}

	@PutMapping("/{key}")
	SavedQuery change(@PathVariable String key, @Valid @RequestBody SavedQuery.Draft draft) {
		return this.queries.change(key, draft).orElseThrow(SavedQueryController::notFound);
	}

	@DeleteMapping("/{key}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String key) {
		if (!this.queries.remove(key)) {
			throw notFound();
		}
	}

	private static ErrorResponseException notFound() {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-such-query", "No such saved query",
				"There is no such saved query. It may have been deleted; the console lists those that are left.");
	}

}
