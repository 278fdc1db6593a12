package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

import org.jspecify.annotations.Nullable;

/**
 * Writes BibTeX in UTF-8, for biblatex and what reads as much: titles keep their
 * capitals, and an author stands as the article writes it, since nobody knows which part
 * is the family name.
 */
final class BibTex {

	private final Writer out;

	private BibTex(OutputStream out) {
		this.out = TextFile.to(out);
	}

	static void write(Export export, OutputStream out) throws IOException {
		BibTex file = new BibTex(out);
		file.out.write("% Encoding: UTF-8\n");
		for (String line : export.provenance().text().lines().toList()) {
			// What begins with this sign is an entry, even in a comment.
			file.out.write("% " + Characters.legalInXml(line).replace("@", "(at)") + "\n");
		}
		Citation.read(export, file::write);
		file.out.flush();
	}

	private void write(Citation article) throws IOException {
		this.out.write("\n@online{" + article.key() + ",\n  title = {{" + escaped(article.title()) + "}}");
		field("author", braced(article.author()));
		field("organization", braced(article.publisher()));
		field("date", (article.publishedOn() != null) ? article.publishedOn().toString() : null);
		field("url", (article.url() != null) ? address(article.url()) : null);
		field("abstract", (article.excerpt() != null) ? escaped(article.excerpt()) : null);
		field("keywords", article.topics().isEmpty() ? null : escaped(String.join(", ", article.topics())));
		this.out.write("\n}\n");
	}

	private void field(String name, @Nullable String value) throws IOException {
		if (value != null) {
			this.out.write(",\n  " + name + " = {" + value + "}");
		}
	}

	/** One name, whatever words are in it. */
	private static @Nullable String braced(@Nullable String name) {
		return (name != null) ? "{" + escaped(name) + "}" : null;
	}

	/** A brace counts even behind a backslash, so that it is written by its name. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			escaped.append(switch (character) {
				case '\\' -> "\\textbackslash{}";
				case '{' -> "\\textbraceleft{}";
				case '}' -> "\\textbraceright{}";
				case '~' -> "\\textasciitilde{}";
				case '^' -> "\\textasciicircum{}";
				case '$', '&', '%', '#', '_' -> "\\" + character;
				default -> Character.toString(character);
			});
		}
		return escaped.toString();
	}

	/** It is read as it stands. */
	private static String address(String url) {
		return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
	}

}
