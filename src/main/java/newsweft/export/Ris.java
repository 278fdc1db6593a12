package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** Writes RIS in UTF-8, where each line is a field: two letters, a dash and a value. */
final class Ris {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

	private final Writer out;

	private Ris(OutputStream out) {
		this.out = TextFile.to(out);
	}

	static void write(Export export, OutputStream out) throws IOException {
		Ris file = new Ris(out);
		Citation.read(export, file::write);
		file.out.flush();
	}

	private void write(Citation article) throws IOException {
		field("TY", "NEWS");
		field("ID", article.key());
		field("TI", article.title());
		field("AU", article.author());
		field("T2", article.publisher());
		if (article.publishedOn() != null) {
			field("PY", String.valueOf(article.publishedOn().getYear()));
			field("DA", DAY.format(article.publishedOn()));
		}
		field("AB", article.excerpt());
		for (String topic : article.topics()) {
			field("KW", topic);
		}
		field("LA", article.language());
		field("UR", article.url());
		this.out.write("ER  - \r\n\r\n");
	}

	private void field(String name, @Nullable String value) throws IOException {
		if (value != null) {
			this.out.write(name + "  - " + value + "\r\n");
		}
	}

}
