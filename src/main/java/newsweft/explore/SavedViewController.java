package newsweft.explore;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

/** Saved views, over HTTP. */
@RestController
@RequestMapping("/api/views")
class SavedViewController {

	private final SavedViews views;

	SavedViewController(SavedViews views) {
		this.views = views;
	}

	@GetMapping
	List<SavedView> list() {
		return this.views.list();
	}

	@PostMapping
	ResponseEntity<SavedView> save(@Valid @RequestBody SavedView.Draft draft) {
		SavedView saved = this.views.save(draft);
		return ResponseEntity.created(URI.create("/api/views/" + saved.key())).body(saved);
	}

	@GetMapping("/{key}")
	Opened open(@PathVariable String key) {
		SavedView saved = this.views.find(key).orElseThrow(SavedViewController::notFound);
		return new Opened(saved, this.views.changed(saved));
	}

	@PutMapping("/{key}")
	SavedView change(@PathVariable String key, @Valid @RequestBody SavedView.Change change) {
		return this.views.change(key, change).orElseThrow(SavedViewController::notFound);
	}

	@DeleteMapping("/{key}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String key) {
		if (!this.views.remove(key)) {
			throw notFound();
		}
	}

	private static ErrorResponseException notFound() {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-such-view", "No such saved view",
				"There is no such saved view. It may have been deleted; look under Views for those that are left.");
	}

	/**
	 * A saved view that is opened.
	 *
	 * @param changed what is different since it was saved
	 */
	record Opened(@JsonUnwrapped SavedView saved, SavedView.Changed changed) {
	}

}
