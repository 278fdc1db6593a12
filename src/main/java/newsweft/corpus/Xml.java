package newsweft.corpus;

import java.io.IOException;
import java.io.StringReader;

import com.rometools.rome.io.impl.XmlFixerReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.LocatedJDOMFactory;

/**
 * XML with the lines of its elements. Document types are refused, since with them come
 * entities: those that read other files, and those that multiply.
 */
final class Xml {

	private Xml() {
	}

	/**
	 * Reads a document; HTML's entities and what stands before its beginning are mended.
	 * @throws PostRejected if it is broken
	 */
	static Document read(String xml) {
		SAXBuilder builder = new SAXBuilder();
		builder.setJDOMFactory(new LocatedJDOMFactory());
		builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
		builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		builder.setExpandEntities(false);
		try {
			return builder.build(new XmlFixerReader(new StringReader(xml)));
		}
		catch (JDOMParseException broken) {
			throw new PostRejected(Math.max(1, broken.getLineNumber()),
					"broken XML: " + Note.shortened(reason(broken)));
		}
		catch (JDOMException | IOException | RuntimeException broken) {
			throw new PostRejected(1, "broken XML: " + Note.shortened(broken.getMessage()));
		}
	}

	private static String reason(JDOMParseException broken) {
		Throwable cause = broken.getCause();
		return (cause != null) ? String.valueOf(cause.getMessage()) : String.valueOf(broken.getMessage());
	}

}
