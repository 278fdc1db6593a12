package newsweft.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jdom2.Element;
import org.jdom2.filter.Filters;

/**
 * A list of feeds (OPML) that is named as a corpus of its own: those that are files
 * beside it are read. Nothing is fetched from elsewhere.
 */
record Outline(Path path, String file) {

	/** Reads the feeds in their order. */
	void read(Found found) throws IOException {
		if (Files.size(this.path) > Content.MAX_SIZE) {
			found.put(new Rejected(this.file, 0, Content.tooLarge(Content.MAX_SIZE, "split it")));
			return;
		}
		SourceText source = SourceText.of(Files.readAllBytes(this.path));
		try {
			List<String> addresses = addresses(source.text());
			addresses.forEach((address) -> read(address, found));
			if (addresses.isEmpty()) {
				found.put(new Skipped(this.file, "names no feed"));
			}
		}
		catch (PostRejected broken) {
			found.put(broken.reading(this.file, source));
		}
	}

	private static List<String> addresses(String opml) {
		List<Element> outlines = new ArrayList<>();
		Xml.read(opml).getRootElement().getDescendants(Filters.element("outline")).forEach(outlines::add);
		return outlines.stream()
			.map((outline) -> outline.getAttributeValue("xmlUrl"))
			.filter(Objects::nonNull)
			.toList();
	}

	private void read(String address, Found found) {
		try {
			Path folder = this.path.toAbsolutePath().normalize().getParent();
			Path feed = folder.resolve(address).normalize();
			if (feed.startsWith(folder) && Files.isRegularFile(feed)
					&& feed.toRealPath().startsWith(folder.toRealPath())) {
				String name = folder.relativize(feed).toString().replace('\\', '/');
				SingleFile.read(feed, name, name + "/", found);
				return;
			}
		}
		catch (IOException | InvalidPathException nowhere) {
			// Told below.
		}
		found.put(new Skipped(this.file, "no file beside it, and nothing is fetched: " + Note.brief(address)));
	}

}
