package newsweft.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import newsweft.corpus.Corpus;
import newsweft.load.LoadOptions;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Loads of files that are sent, over HTTP. */
@RestController
@ConditionalOnWebApplication
class LoadFilesController {

	private static final int MOST_NAMED = 5;

	private final Loads loads;

	private final Uploads uploads;

	private final IntakeProperties properties;

	LoadFilesController(Loads loads, Uploads uploads, IntakeProperties properties) {
		this.loads = loads;
		this.uploads = uploads;
		this.properties = properties;
	}

	/** Answers as soon as the files are here. */
	@PostMapping(path = "/api/loads/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<LoadRow> begin(@RequestParam(required = false) @Nullable List<MultipartFile> files,
			@RequestParam(defaultValue = "false") boolean prune, @RequestParam(defaultValue = "false") boolean dryRun)
			throws IOException {
		if (files == null || files.isEmpty()) {
			throw Problem.failure(HttpStatus.BAD_REQUEST, "no-files", "No files",
					"The request has no part named \"files\". Send each file as one.");
		}
		Path folder = this.uploads.keep(files);
		LoadOrder order = new LoadOrder(names(files), () -> Corpus.of(List.of(folder)), new LoadOptions(prune, dryRun),
				() -> Uploads.remove(folder));
		try {
			return LoadController.accepted(this.loads.begin(order, LoadController::unheard));
		}
		catch (TooManyLoads failure) {
			Uploads.remove(folder);
			throw failure;
		}
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException failure) {
		return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large", "Too much at once", "More than "
				+ size(this.properties.uploadLimit().toBytes())
				+ " cannot be sent at once. Send it in parts, pack it, load it by its path, or set newsweft.corpus.upload-limit.");
	}

	@ExceptionHandler
	ProblemDetail broken(MultipartException failure) {
		return Problem.of(HttpStatus.BAD_REQUEST, "upload-broken", "The files did not arrive",
				"They broke off, or are no multipart/form-data: "
						+ LoadFaults.sentence(failure.getMostSpecificCause().getMessage()) + " Send them again.");
	}

	@ExceptionHandler
	ProblemDetail noSpace(IOException failure) {
		return Problem.of(HttpStatus.INSUFFICIENT_STORAGE, "upload-not-kept", "The files could not be kept",
				LoadFaults.sentence(failure.getMessage())
						+ " Check the space that is left for the data folder, and send them again.");
	}

	private static List<String> names(List<MultipartFile> files) {
		Stream<String> first = files.stream()
			.limit(MOST_NAMED)
			.map((file) -> FileNames.safe(String.valueOf(file.getOriginalFilename())));
		int more = files.size() - MOST_NAMED;
		return Stream.concat(first, (more > 0) ? Stream.of("and " + more + " more") : Stream.empty()).toList();
	}

	static String size(long bytes) {
		return (bytes >= 1 << 20) ? (bytes >> 20) + " MB" : bytes + " bytes";
	}

}
