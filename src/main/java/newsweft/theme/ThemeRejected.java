package newsweft.theme;

import org.jspecify.annotations.Nullable;

/** What a theme asks for cannot be answered; the message says where and what to do. */
public final class ThemeRejected extends RuntimeException {

	private static final long serialVersionUID = 1;

	ThemeRejected(String message) {
		super(message);
	}

	ThemeRejected(String theme, String reason, @Nullable Throwable cause) {
		super("The theme \"" + theme + "\" cannot be used: " + reason, cause);
	}

}
