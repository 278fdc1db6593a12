package newsweft.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MojibakeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			watched â€” by whom?           | watched — by whom?
			Itâ€™s â€œfreeâ€\u009d now   | It’s “free” now
			Itâ€™s â€œfreeâ€\ufffd now   | It’s “free” now
			CafÃ© ClichÃ©                 | Café Cliché
			NESCAFÃ‰                      | NESCAFÉ
			MÃ¼nchner StraÃŸe             | Münchner Straße
			costs Â£10 or 5 â‚¬            | costs £10 or 5 €
			MÃ\u0081LAGA                  | MÁLAGA
			cafÃƒÂ© twice                 | café twice
			ÐŸÑ€Ð¸Ð²ÐµÑ‚                  | Привет
			done ðŸ˜€                      | done 😀
			""")
	void repairsWhatWasReadInTheWrongEncoding(String text, String meant) {
		assertThat(Mojibake.repaired(text.translateEscapes())).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "São Paulo não dorme", "NÃO", "CORAÇÃO", "AMANHÃ”", "IRMÃ’ e filha", "Âge d’or",
			"VÂ»", "Viel Spaß“", "CAFÉ”", "„Ä“ und „Ö“", "Ã", "Â", "â€", "half Ã© and half é", "Việt Nam",
			"Привет, мир", "日本語のニュース", "Ñandú – pájaro", "£10 – 5 €", "“Café”" })
	void leavesWhatWasMeant(String text) {
		assertThat(Mojibake.repaired(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "naïve façade", "„Grüße“ – ‘so’ sagt’s", "Łódź, Dvořák, İstanbul", "Ελλάδα", "東京", "€ 5 …" })
	void repairsWhatAnyLanguageBecomes(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		StringBuilder wrong = new StringBuilder();
		for (byte one : bytes) {
			String shown = new String(new byte[] { one }, Charset.forName("windows-1252"));
			wrong.append(shown.equals("\ufffd") ? Character.toString(one & 0xff) : shown);
		}
		assertThat(Mojibake.repaired(wrong.toString())).isEqualTo(text);
	}

}
