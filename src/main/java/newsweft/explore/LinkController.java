package newsweft.explore;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links that say what changed since they were copied, over HTTP. */
@RestController
@RequestMapping("/api/links")
class LinkController {

	private final SavedViews views;

	LinkController(SavedViews views) {
		this.views = views;
	}

	/** What a link that is copied now carries. */
	@GetMapping("/basis")
	SavedView.Since basis() {
		return this.views.shortBasis();
	}

	@PostMapping("/changed")
	SavedView.Changed changed(@Valid @RequestBody Opened link) {
		return this.views.changed(link.view(), link.since());
	}

	/**
	 * A link that is opened.
	 *
	 * @param view which graph it shows; null for a page without one
	 * @param since what it carries
	 */
	record Opened(@Nullable View view, @Valid @NotNull SavedView.Since since) {
	}

}
