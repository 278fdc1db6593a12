package newsweft.corpus;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyTests {

	@Test
	void readsMarkdownAsText() {
		Body body = Body.ofMarkdown("""
				# Heading

				First *paragraph* with a [link](https://example.com/) and
				a break, `code` &amp; <small>small print</small>.

				* one
				* two ![picture](a.png)

				> quoted

				<div class="x"><b>raw</b> text</div>

				    indented()
				""");
		assertThat(body.text()).isEqualTo("""
				Heading

				First paragraph with a link and a break, code & small print.

				one

				two picture

				quoted

				raw text

				indented()""");
		assertThat(body.firstParagraph()).isEqualTo("First paragraph with a link and a break, code & small print.");
	}

	@Test
	void readsHtmlAsText() {
		Body body = Body
			.ofHtml("<h1>Heading</h1><p>First &amp; <i>best</i></p>\n<script>x()</script><ul><li>one<li>two</ul>");
		assertThat(body.text()).isEqualTo("Heading\n\nFirst & best\n\none\n\ntwo");
		assertThat(body.firstParagraph()).isEqualTo("First & best");
	}

	@Test
	void hasNoTextWithoutWords() {
		assertThat(Body.ofMarkdown("---\n\n<br>\n")).isEqualTo(new Body(null, null));
		assertThat(Body.ofHtml("<p> </p>")).isEqualTo(new Body(null, null));
	}

	@Test
	void readsDeepNesting() {
		assertThat(Body.ofMarkdown(">".repeat(50_000) + " deep").text()).endsWith("deep");
		assertThat(Body.ofMarkdown("*a **b ".repeat(5_000) + "c** d*".repeat(5_000)).text()).startsWith("*a **b");
	}

	@Test
	void leavesMarksInOverlongMarkdown() {
		String markdown = "*first*\n\n" + "<a ".repeat(40_000);
		assertThat(Body.ofMarkdown(markdown).firstParagraph()).isEqualTo("*first*");
	}

}
