package newsweft.explore;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A page that the reader wants to come back to. The names of the components are the
 * contract of {@code newsweft views --json}.
 *
 * @param key names it for good
 * @param name what the reader calls it; no two have the same
 * @param note what the reader says of it; may be empty
 * @param view which graph it shows; null for a page without one
 * @param address of the page, from {@code #/} on
 * @param createdAt when it was saved first
 * @param changedAt when it was saved, renamed or noted last
 * @param articles how many articles there were when its place was saved
 * @param basis how the stories were woven then; equal texts, equal stories
 * @param picture what its page drew, a small PNG as data URL; null for a page that draws
 * nothing
 */
public record SavedView(String key, String name, String note, @Nullable View view, String address, Instant createdAt,
		Instant changedAt, long articles, String basis, @Nullable String picture) {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_NOTE = 2_000;

	private static final int LONGEST_ADDRESS = 1_000_000;

	private static final String NAME_FAULT = "must have " + LONGEST_NAME + " characters at most";

	private static final String NOTE_FAULT = "must have 2,000 characters at most";

	private static final String ADDRESS = "(?s)#/.*";

	private static final String ADDRESS_FAULT = "must begin with #/";

	private static final int LARGEST_PICTURE = 500_000;

	private static final String PICTURE = "data:image/png;base64,[A-Za-z0-9+/=]+";

	private static final String PICTURE_FAULT = "must be a PNG as data URL of 500,000 characters at most";

	/**
	 * What is to be saved.
	 *
	 * @param since what it is compared with later; null for the graph as it is now
	 */
	public record Draft(@NotBlank @Size(max = LONGEST_NAME, message = NAME_FAULT) String name,
			@Nullable @Size(max = LONGEST_NOTE, message = NOTE_FAULT) String note, @Nullable View view,
			@NotNull @Size(max = LONGEST_ADDRESS) @Pattern(regexp = ADDRESS, message = ADDRESS_FAULT) String address,
			@Nullable @Size(max = LARGEST_PICTURE, message = PICTURE_FAULT) @Pattern(regexp = PICTURE,
					message = PICTURE_FAULT) String picture,
			@Nullable Since since) {
	}

	/**
	 * What is to be changed.
	 *
	 * @param view the graph of the address
	 * @param address null to stay at its place, and at the graph that this is compared
	 * with
	 */
	public record Change(@NotBlank @Size(max = LONGEST_NAME, message = NAME_FAULT) String name,
			@Nullable @Size(max = LONGEST_NOTE, message = NOTE_FAULT) String note, @Nullable View view,
			@Nullable @Size(max = LONGEST_ADDRESS) @Pattern(regexp = ADDRESS, message = ADDRESS_FAULT) String address) {
	}

	/**
	 * The graph at some time.
	 *
	 * @param articles how many there were
	 * @param basis how the stories were woven
	 */
	public record Since(long articles, @NotNull String basis) {
	}

	/**
	 * What is different now.
	 *
	 * @param articlesThen how many articles there were when the view was saved
	 * @param articlesNow how many there are
	 * @param wovenAnew whether stories were woven since
	 * @param gone ids of nodes that the view names and the graph has not
	 */
	public record Changed(long articlesThen, long articlesNow, boolean wovenAnew, List<String> gone) {
	}

}
