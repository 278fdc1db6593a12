package newsweft.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a file can hold, told by its name alone.
 */
enum FileKind {

	/**
	 * One post, mostly; a file without an extension too. Its content says in which
	 * format.
	 */
	POST(".md", ".markdown", ".txt", ".html", ".htm"),

	/** Posts; the content says in which format. */
	POSTS(".json", ".jsonld", ".jsonl", ".ndjson", ".xml", ".rss", ".atom", ".rdf", ".csv", ".tsv"),

	/** A list of feeds. */
	OUTLINE(".opml"),

	ZIP(".zip"),

	TAR(".tar"),

	TAR_GZ(".tar.gz", ".tgz"),

	TAR_XZ(".tar.xz", ".txz"),

	/** One compressed file. */
	GZ(".gz"),

	/** One compressed file. */
	XZ(".xz"),

	HIDDEN,

	OTHER;

	/** Where tar says so. */
	private static final int TAR_MARK = 257;

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
		return (name.indexOf('.') < 0) ? POST : OTHER;
	}

	/**
	 * The name of a file of posts without its extension; other names as they are, since
	 * what follows a dot in them is part of the name.
	 */
	static String withoutExtension(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Stream.of(POST, POSTS)
			.flatMap((kind) -> kind.extensions.stream())
			.filter((extension) -> lower.endsWith(extension) && name.length() > extension.length())
			.findFirst()
			.map((extension) -> name.substring(0, name.length() - extension.length()))
			.orElse(name);
	}

	/**
	 * What the first bytes of a file tell it is, or else what its name says.
	 * @param content stays where it is
	 */
	FileKind orTold(BufferedInputStream content) throws IOException {
		content.mark(TAR_MARK + 8);
		byte[] head = content.readNBytes(TAR_MARK + 5);
		content.reset();
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
			return ZIP;
		}
		if (start.startsWith("\u001f\u008b")) {
			return (this == TAR_GZ) ? this : GZ;
		}
		if (start.startsWith("\u00fd7zXZ\0")) {
			return (this == TAR_XZ) ? this : XZ;
		}
		return start.startsWith("ustar", TAR_MARK) ? TAR : this;
	}

	boolean holdsSeveral() {
		return this == POSTS || this == OUTLINE || isArchive();
	}

	/** Whether it has to be unpacked. */
	boolean isArchive() {
		return switch (this) {
			case ZIP, TAR, TAR_GZ, TAR_XZ, GZ, XZ -> true;
			default -> false;
		};
	}

}
