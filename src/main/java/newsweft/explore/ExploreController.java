package newsweft.explore;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import newsweft.graph.GraphStatistics;
import newsweft.graph.Statistics;
import newsweft.graph.Subgraph;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looking around, over HTTP. */
@RestController
@RequestMapping("/api")
class ExploreController {

	private final GraphStatistics statistics;

	private final Views views;

	private final Search search;

	private final DetailsReader details;

	ExploreController(GraphStatistics statistics, Views views, Search search, DetailsReader details) {
		this.statistics = statistics;
		this.views = views;
		this.search = search;
		this.details = details;
	}

	@GetMapping("/stats")
	Statistics stats(@RequestParam(defaultValue = Copies.USUAL) @Pattern(regexp = Copies.NAMES,
			message = Copies.FAULT) String copies) {
		return Copies.areFolded(copies) ? this.statistics.countFolded() : this.statistics.count();
	}

	@PostMapping("/subgraph")
	Subgraph subgraph(@RequestBody View view) {
		return this.views.resolve(view);
	}

	@PostMapping("/facets")
	Facets facets(@RequestBody View view) {
		return this.views.facets(view);
	}

	@PostMapping("/comparison")
	Comparison comparison(@RequestBody Sides sides,
			@RequestParam(defaultValue = "5000") @Positive @Max(50_000) int limit) {
		return this.views.compare(sides.left(), sides.right(), limit);
	}

	@GetMapping("/search")
	Search.Hits search(@RequestParam String q, @RequestParam(defaultValue = "20") @Positive @Max(200) int limit,
			@RequestParam(defaultValue = Copies.USUAL) @Pattern(regexp = Copies.NAMES,
					message = Copies.FAULT) String copies) {
		return this.search.find(q, limit, Copies.areFolded(copies));
	}

	@GetMapping("/details")
	Details details(@RequestParam String id, @RequestParam(defaultValue = Copies.USUAL) @Pattern(regexp = Copies.NAMES,
			message = Copies.FAULT) String copies) {
		return this.details.find(id, Copies.areFolded(copies)).orElseThrow(() -> notFound(id));
	}

	static ErrorResponseException notFound(String id) {
		return Problem.failure(HttpStatus.NOT_FOUND, "no-such-node", "No such node", "The graph has no node " + id
				+ ". It may have gone with a later load; search for its title or name instead.");
	}

	/** Two views to be compared. */
	record Sides(View left, View right) {

		/**
		 * Both of them.
		 * @throws IllegalArgumentException where one is missing
		 */
		Sides(@Nullable View left, @Nullable View right) {
			if (left == null || right == null) {
				throw new IllegalArgumentException("left and right are the two views to compare: one is missing");
			}
			this.left = left;
			this.right = right;
		}

	}

}
