package newsweft.corpus;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", textBlock = """
			Plain                                        | Plain
			'  two   spaces '                            | two spaces
			'one space '                                 | one space
			'a \u0007 b\u00a0 c'                         | a b c
			R&D and P&S                                  | R&D and P&S
			P&amp;S &#8211; &quot;x&quot;&nbsp;y         | P&S – "x" y
			it&#x27;s, it&apos;s, it&rsquo;s             | it's, it's, it’s
			&#128512;                                    | 😀
			a&#0;b                                       | ab
			&bogus; &#99999999999;                       | &bogus; &#99999999999;
			&amp;lt;                                     | &lt;
			&lt;b&gt; makes bold                         | <b> makes bold
			<b>bold</b> and <EM class="x">soft</EM>      | bold and soft
			one<br/>two                                  | one two
			new List<string> { a }                       | new List<string> { a }
			a < b > c, 1<2, <3                           | a < b > c, 1<2, <3
			x<!-- said -->y                              | xy
			<script>steal()</script>kept                 | kept
			kept<style>never closed                      | kept
			<p></p>                                      | null
			<b                                           | <b
			""")
	void leavesText(String html, String text) {
		assertThat(PlainText.line(html)).isEqualTo(text);
	}

}
