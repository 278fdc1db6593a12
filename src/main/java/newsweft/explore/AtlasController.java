package newsweft.explore;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import newsweft.explore.Atlas.Rectangle;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map, over HTTP: from afar, nearer, and where something is on it. */
@RestController
@RequestMapping("/api/atlas")
class AtlasController {

	private final AtlasReader atlas;

	private final RegionReader regions;

	private final Spots spots;

	AtlasController(AtlasReader atlas, RegionReader regions, Spots spots) {
		this.atlas = atlas;
		this.regions = regions;
		this.spots = spots;
	}

	@GetMapping
	Atlas atlas(@RequestParam(defaultValue = "" + AtlasReader.USUAL) @Positive @Max(5_000) int limit,
			@RequestParam(defaultValue = Copies.USUAL) @Pattern(regexp = Copies.NAMES,
					message = Copies.FAULT) String copies) {
		return this.atlas.read(limit, Copies.areFolded(copies));
	}

	@GetMapping("/region")
	Region region(@RequestParam double left, @RequestParam double top, @RequestParam double right,
			@RequestParam double bottom, @RequestParam(defaultValue = "1000") @PositiveOrZero @Max(5_000) int limit,
			@RequestParam(defaultValue = "2000") @PositiveOrZero @Max(5_000) int articles,
			@RequestParam(defaultValue = Copies.USUAL) @Pattern(regexp = Copies.NAMES,
					message = Copies.FAULT) String copies) {
		if (!(left <= right && top <= bottom) || !Double.isFinite(right - left) || !Double.isFinite(bottom - top)) {
			throw noRectangle();
		}
		return this.regions.read(new Rectangle(left, top, right, bottom), limit, articles, Copies.areFolded(copies));
	}

	@GetMapping("/place")
	Spot place(@RequestParam String id, @RequestParam(defaultValue = Copies.USUAL) @Pattern(regexp = Copies.NAMES,
			message = Copies.FAULT) String copies) {
		return this.spots.find(id, Copies.areFolded(copies)).orElseThrow(() -> ExploreController.notFound(id));
	}

	private static ErrorResponseException noRectangle() {
		return new ErrorResponseException(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(
				HttpStatus.BAD_REQUEST,
				"These edges make no rectangle. Give finite numbers, left not more than right and top not more than"
						+ " bottom, in units of the map."),
				null);
	}

}
