package newsweft.explore;

import java.util.List;

import jakarta.validation.Valid;
import newsweft.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reader's notes, over HTTP. */
@RestController
@RequestMapping("/api/notes")
class NoteController {

	private final Notes notes;

	NoteController(Notes notes) {
		this.notes = notes;
	}

	@GetMapping
	List<Note> list() {
		return this.notes.list();
	}

	@PutMapping
	Note write(@RequestParam String id, @Valid @RequestBody Note.Draft draft) {
		return this.notes.write(id, draft.text()).orElseThrow(() -> ExploreController.notFound(id));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@RequestParam String id) {
		if (!this.notes.remove(id)) {
			throw notFound(id);
		}
	}

	private static ErrorResponseException notFound(String id) {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-such-note", "No such note", "There is no note on " + id
				+ ". It may have been deleted; look under Views for the notes that are left.");
	}

}
