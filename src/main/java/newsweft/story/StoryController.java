package newsweft.story;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a reader may do to stories, over HTTP. */
@RestController
@RequestMapping("/api")
class StoryController {

	private final Stories stories;

	private final Weaver weaver;

	private final Labelling labelling;

	StoryController(Stories stories, Weaver weaver, Labelling labelling) {
		this.stories = stories;
		this.weaver = weaver;
		this.labelling = labelling;
	}

	@GetMapping("/stories/{key}/life")
	List<StoryEvent> life(@PathVariable String key) {
		return this.stories.life(key);
	}

	@PutMapping("/labels/{key}")
	Label label(@PathVariable String key, @Valid @RequestBody Label label) {
		return this.labelling.label(key, label.label()).map(Label::new).orElseThrow(() -> notFound(key));
	}

	@DeleteMapping("/labels/{key}")
	Label unlabel(@PathVariable String key) {
		return this.labelling.label(key, null).map(Label::new).orElseThrow(() -> notFound(key));
	}

	/** How the stories were woven last, and what the reader chose for the next time. */
	@GetMapping("/weaving")
	Map<String, Object> weaving() {
		return this.stories.weaving();
	}

	@PostMapping("/weaving")
	Weaving weave(@Valid @RequestBody Choice choice) {
		return this.weaver.weaveUnlessBusy(choice.resolution(), choice.seed()).orElseThrow(StoryController::busy);
	}

	private static ErrorResponseException busy() {
		return Problem.failure(HttpStatus.CONFLICT, "busy", "Busy",
				"Articles are being loaded or woven. Try again when that has ended.");
	}

	private static ErrorResponseException notFound(String key) {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-such-story", "No such story", "The graph has no story and no "
				+ "constellation " + key + ". It may have gone with a later load; look for it in the atlas.");
	}

	/**
	 * A label.
	 *
	 * @param label what a story or constellation is called
	 */
	record Label(@NotBlank @Size(max = Labelling.LONGEST) String label) {
	}

	/**
	 * How to weave from now on.
	 *
	 * @param resolution how close two articles of a story are on average; null for the
	 * one that the corpus gives
	 * @param seed of the communities and the map; null for the usual one
	 */
	record Choice(@Nullable @Positive @DecimalMax("1") Double resolution, @Nullable Long seed) {
	}

}
