package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON into a stream that stays open. Where the content fails midway, what is open
 * stays open, so that nobody takes half a file for a whole one.
 */
final class JsonFile {

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.rootValueSeparator("")
		.build();

	private JsonFile() {
	}

	static void write(OutputStream out, Content content) throws IOException {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			content.write(json);
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	/** A text that UTF-8 can hold. */
	static void text(JsonGenerator json, String name, String value) {
		json.writeStringProperty(name, Characters.legalInUtf8(value));
	}

	/** What goes into it. */
	@FunctionalInterface
	interface Content {

		void write(JsonGenerator json) throws IOException;

	}

}
