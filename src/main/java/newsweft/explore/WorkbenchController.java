package newsweft.explore;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import newsweft.explore.View.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be added to a view, over HTTP. */
@RestController
@RequestMapping("/api")
class WorkbenchController {

	private static final int USUAL = 25;

	private final Views views;

	WorkbenchController(Views views) {
		this.views = views;
	}

	@PostMapping("/neighbours")
	List<Neighbours> neighbours(@Valid @RequestBody OfOne question) {
		return this.views.neighbours(question.view(), question.id(), usualUnless(question.most()))
			.orElseThrow(() -> ExploreController.notFound(question.id()));
	}

	@PostMapping("/common")
	Common common(@Valid @RequestBody OfSeveral question) {
		return this.views.common(question.view(), question.ids(), usualUnless(question.most()));
	}

	@PostMapping("/paths")
	Paths paths(@Valid @RequestBody Between question) {
		return this.views.paths(question.path(), question.copies() == Copies.FOLDED, usualUnless(question.most()));
	}

	private static int usualUnless(@Nullable Integer most) {
		return (most != null) ? most : USUAL;
	}

	/**
	 * A question about a node.
	 *
	 * @param view in which it is asked
	 * @param id of the node
	 * @param most how many neighbours an expansion adds at most; 25 where nothing is said
	 */
	record OfOne(@NotNull View view, @NotNull String id, @Nullable @Positive @Max(1000) Integer most) {
	}

	/**
	 * A question about some nodes.
	 *
	 * @param view in which it is asked
	 * @param ids of the nodes
	 * @param most how many are named at most; 25 where nothing is said
	 */
	record OfSeveral(@NotNull View view, @NotNull @Size(min = 2, max = 100) List<@NotNull String> ids,
			@Nullable @Positive @Max(200) Integer most) {
	}

	/**
	 * A question about two nodes.
	 *
	 * @param path its ends and edges
	 * @param copies whether they are folded
	 * @param most how many paths are named at most; 25 where nothing is said
	 */
	record Between(@NotNull Path path, @Nullable Copies copies, @Nullable @Positive @Max(200) Integer most) {
	}

}
