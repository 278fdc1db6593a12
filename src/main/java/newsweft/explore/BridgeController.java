package newsweft.explore;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What joins stories, over HTTP. */
@RestController
@RequestMapping("/api")
class BridgeController {

	private final BridgesReader bridges;

	BridgeController(BridgesReader bridges) {
		this.bridges = bridges;
	}

	@GetMapping("/bridges")
	List<Bridge> bridges(@RequestParam(required = false) @Nullable String story,
			@RequestParam(defaultValue = "50") @Positive @Max(500) int limit) {
		return this.bridges.ranked(story, limit);
	}

	/** The stories that an article is tied to besides its own; empty for none. */
	@GetMapping("/joins")
	List<Bridge.Join> joins(@RequestParam String article) {
		return this.bridges.joins(article);
	}

	@GetMapping("/stories/{key}/closest")
	List<Closest> closest(@PathVariable String key, @RequestParam(defaultValue = "6") @Positive @Max(100) int limit) {
		return this.bridges.closest(key, limit);
	}

}
