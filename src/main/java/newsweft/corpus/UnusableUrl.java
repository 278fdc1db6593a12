package newsweft.corpus;

/**
 * Thrown for text that is no http or https URL.
 */
public final class UnusableUrl extends IllegalArgumentException {

	UnusableUrl(String reason) {
		super(reason);
	}

}
