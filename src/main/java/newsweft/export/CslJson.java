package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes CSL-JSON, as Zotero, Pandoc and citeproc read it. */
final class CslJson {

	private final JsonGenerator json;

	private CslJson(JsonGenerator json) {
		this.json = json;
	}

	static void write(Export export, OutputStream out) throws IOException {
		JsonFile.write(out, (json) -> {
			json.writeStartArray();
			Citation.read(export, new CslJson(json)::write);
			json.writeEndArray();
		});
	}

	private void write(Citation article) {
		this.json.writeStartObject();
		text("id", article.key());
		text("type", "article-newspaper");
		text("title", article.title());
		if (article.author() != null) {
			this.json.writeName("author").writeStartArray().writeStartObject();
			text("literal", article.author());
			this.json.writeEndObject().writeEndArray();
		}
		text("container-title", article.publisher());
		if (article.publishedOn() != null) {
			this.json.writeName("issued").writeStartObject();
			this.json.writeName("date-parts").writeStartArray();
			this.json.writeArray(new int[] { article.publishedOn().getYear(), article.publishedOn().getMonthValue(),
					article.publishedOn().getDayOfMonth() }, 0, 3);
			this.json.writeEndArray().writeEndObject();
		}
		text("abstract", article.excerpt());
		text("keyword", article.topics().isEmpty() ? null : String.join(", ", article.topics()));
		text("language", article.language());
		text("URL", article.url());
		this.json.writeEndObject();
	}

	private void text(String name, @Nullable String value) {
		if (value != null) {
			JsonFile.text(this.json, name, value);
		}
	}

}
