package newsweft.export;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is to be kept beside a file with the rows of a query, over HTTP. */
@RestController
class RowsProvenanceController {

	private final Exports exports;

	RowsProvenanceController(Exports exports) {
		this.exports = exports;
	}

	@PostMapping(path = "/api/query/provenance", produces = MediaType.APPLICATION_JSON_VALUE)
	String provenance(@Valid @RequestBody RowsProvenance rows) {
		return this.exports.provenance(rows);
	}

}
