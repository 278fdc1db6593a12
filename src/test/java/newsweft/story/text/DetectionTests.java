package newsweft.story.text;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetectionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en  | The harbour master said on Tuesday that no ferry would leave before the storm was over.
					en  | Bakers in Lower Marl go on strike because of the price of flour
					de  | Der Hafenmeister teilte am Dienstag mit, dass vor dem Ende des Sturms keine Fähre ausläuft.
					de  | Bäcker streiken wegen der Mehlpreise und bekommen Hilfe vom Bürgermeister
					fr  | Le capitaine du port a annoncé mardi qu'aucun ferry ne partira avant la fin de la tempête.
					fr  | Les boulangers sont en grève à cause du prix de la farine
					es  | El capitán del puerto anunció el martes que ningún ferry saldrá antes de que termine la tormenta.
					es  | Los panaderos van a la huelga por el precio de la harina
					it  | Il comandante del porto ha annunciato martedì che nessun traghetto partirà prima della fine della tempesta.
					it  | I fornai sono in sciopero per il prezzo della farina
					pt  | O capitão do porto anunciou na terça-feira que nenhuma balsa sairá antes do fim da tempestade.
					pt  | Os padeiros estão em greve por causa do preço da farinha
					nl  | De havenmeester zei dinsdag dat er geen veerboot vertrekt voordat de storm voorbij is.
					nl  | Bakkers staken omdat de prijs van het meel niet daalt
					ru  | Начальник порта сообщил во вторник, что до конца шторма паромы не выйдут.
					ru  | Пекари бастуют из-за цены на муку, и их поддерживает мэр
					zh  | 港务局长周二表示，风暴结束之前没有渡轮离港。
					ja  | 港長は火曜日、嵐が終わるまでフェリーは出航しないと述べた。
					ko  | 항만청장은 화요일 폭풍이 끝날 때까지 페리가 출항하지 않는다고 말했다.
					und | Hamnkaptenen sade på tisdagen att ingen färja skulle gå förrän stormen var över och att det var för farligt.
					und | Kapitan portu powiedział we wtorek, że żaden prom nie wypłynie, dopóki sztorm się nie skończy.
					und | Liman başkanı salı günü fırtına bitmeden hiçbir feribotun kalkmayacağını söyledi.
					und | Начальник порту повідомив у вівторок, що до кінця шторму пороми не вийдуть у море.
					und | Ο λιμενάρχης δήλωσε την Τρίτη ότι κανένα πλοίο δεν θα φύγει πριν τελειώσει η καταιγίδα.
					und | قال مدير الميناء يوم الثلاثاء إن العبارات لن تغادر قبل انتهاء العاصفة
					""")
	void tellsTheLanguage(String code, String text) {
		Detection detection = detect(text);

		assertThat(detection.language().code()).isEqualTo(code);
		assertThat(detection.sure()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Skyloom AI: crash", "2031", "SAS, UNA and DES merge" })
	void isNotSureOfTooLittle(String text) {
		assertThat(detect(text).sure()).isFalse();
	}

	@Test
	void takesAllTextsOfAnArticleTogether() {
		assertThat(
				detect("Skyloom AI: crash", "Was the drone too heavy?", "It was, and that is why it fell.").language())
			.isEqualTo(Language.ENGLISH);
	}

	private static Detection detect(String... texts) {
		Vocabulary vocabulary = new Vocabulary();
		return Detection.of(Stream.of(texts).map(vocabulary::read).toList());
	}

}
