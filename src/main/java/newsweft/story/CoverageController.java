package newsweft.story;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import newsweft.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who covers what, over HTTP. */
@RestController
@RequestMapping("/api")
class CoverageController {

	private final CoverageReader coverage;

	CoverageController(CoverageReader coverage) {
		this.coverage = coverage;
	}

	@GetMapping("/providers")
	CoverageOverview providers(@RequestParam(defaultValue = "100") @Positive @Max(5_000) int limit) {
		return this.coverage.overview(limit);
	}

	@GetMapping("/stories/{key}/providers")
	StoryCoverage story(@PathVariable String key, @RequestParam(defaultValue = "100") @Positive @Max(5_000) int limit) {
		return this.coverage.ofStory(key, limit).orElseThrow(() -> notFound(key));
	}

	private static ErrorResponseException notFound(String key) {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-such-story", "No such story",
				"The graph has no story " + key + ". It may have gone with a later load; look for it in the atlas.");
	}

}
