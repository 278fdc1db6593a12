package newsweft.corpus;

import java.util.List;
import java.util.Locale;

/**
 * What a file can hold, told by its name alone.
 */
enum FileKind {

	/** A post with front matter. */
	POST(".md", ".markdown", ".txt", ".html"),

	/** A post on each line, in the format of the bundled sample. */
	LINES(".jsonl"),

	ZIP(".zip"),

	TAR_GZ(".tar.gz", ".tgz"),

	TAR_XZ(".tar.xz"),

	HIDDEN,

	OTHER;

	private final List<String> extensions;

	FileKind(String... extensions) {
		this.extensions = List.of(extensions);
	}

	static FileKind of(String name) {
		if (name.startsWith(".")) {
			return HIDDEN;
		}
		String lower = name.toLowerCase(Locale.ROOT);
		for (FileKind kind : values()) {
			if (kind.extensions.stream().anyMatch(lower::endsWith)) {
				return kind;
			}
		}
		return OTHER;
	}

	boolean holdsSeveral() {
		return this == LINES || isArchive();
	}

	boolean isArchive() {
		return this == ZIP || this == TAR_GZ || this == TAR_XZ;
	}

}
