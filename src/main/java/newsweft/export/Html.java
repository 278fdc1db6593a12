package newsweft.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import newsweft.export.Picture.Line;
import newsweft.export.Picture.Mark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a page in one file, which shows the picture and all that is known of its nodes,
 * finds and filters, and asks no server for anything.
 */
final class Html {

	private static final String SCRIPT = resource("standalone.js");

	private static final String STYLE = resource("standalone.css");

	private static final JsonFactory JSON = new JsonFactory();

	/** Nothing in the file may reach out of it, whatever its texts hold. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
			+ "img-src data:; base-uri 'none'; form-action 'none'";

	private Html() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		Picture picture = Picture.of(export);
		Writer page = TextFile.to(out);
		page.write("<!DOCTYPE html>\n");
		XmlWriter xml = new XmlWriter(page);
		xml.start("html").attribute("lang", "en").start("head");
		xml.start("meta").attribute("charset", "utf-8").end();
		xml.start("meta").attribute("http-equiv", "Content-Security-Policy").attribute("content", POLICY).end();
		xml.start("meta")
			.attribute("name", "viewport")
			.attribute("content", "width=device-width, initial-scale=1")
			.end();
		xml.start("title").text(export.provenance().title()).end();
		xml.start("style").raw(STYLE).end().end();
		xml.start("body").start("header");
		xml.start("h1").text(export.provenance().title()).end();
		xml.start("input")
			.attribute("id", "search")
			.attribute("type", "search")
			.attribute("placeholder", "Search")
			.attribute("aria-label", "Search")
			.end()
			.end();
		Svg.write(picture, export, xml, true);
		xml.start("aside").attribute("aria-live", "polite").start("p").text("Choose a mark to see what it is.").end();
		xml.end().start("footer").start("details");
		xml.start("summary").text(export.provenance().sentence()).end();
		xml.start("p").text(export.provenance().text()).end().end().end();
		xml.start("script").attribute("id", "graph").attribute("type", "application/json").raw(data(picture)).end();
		xml.start("script").attribute("type", "module").raw(SCRIPT).end();
		xml.finish();
	}

	/** Nothing in it can end the element that it stands in. */
	private static String data(Picture picture) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			ValueText.write(Map.of("nodes", picture.marks().stream().map(Html::node).toList(), "edges",
					picture.lines().stream().map(Html::edge).toList()), json);
		}
		return text.toString().replace("<", "\\u003c");
	}

	private static Map<String, Object> node(Mark mark) {
		return new TreeMap<>(Map.of("label", mark.node().label(), "kind", mark.node().kind(), "properties",
				mark.node().properties()));
	}

	private static List<Object> edge(Line line) {
		return List.of(line.from(), line.to(), line.kind());
	}

	private static String resource(String name) {
		try (InputStream in = Html.class.getResourceAsStream("/static/export/" + name)) {
			return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
