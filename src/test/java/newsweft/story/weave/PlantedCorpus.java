package newsweft.story.weave;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import newsweft.story.text.ArticleText;

/** Invented articles of which it is known what they report. */
final class PlantedCorpus {

	/** Event, key, day of May 2031, provider, title, excerpt. */
	private static final String ARTICLES = """
			crash   | a1 | 03 | tide.example  | Skyloom AI grounds its delivery drones after crash in Veldhaven harbour | The company Skyloom AI stopped all flights after a drone fell into the harbour of Veldhaven.
			crash   | a2 | 03 | quay.example  | Delivery drones of Skyloom AI grounded after harbour crash | A drone of Skyloom AI crashed into the water at Veldhaven harbour, the port authority said.
			crash   | a3 | 04 | delta.example | Skyloom AI crash: harbour master of Veldhaven demands answers | The harbour master wants to know why a delivery drone of Skyloom AI crashed near a ferry.
			crash   | a4 | 05 | tide.example  | What the Skyloom AI crash means for delivery drones | After the crash in Veldhaven harbour, Skyloom AI has to show that its drones are safe.
			noise   | b1 | 10 | civic.example | Orrin City Council votes on noise limits for delivery drones | The Orrin City Council wants delivery drones to be quieter at night than a passing bicycle.
			noise   | b2 | 10 | delta.example | Delivery drones must be quieter, says Orrin City Council | New noise limits passed by seven votes to two in the Orrin City Council on Tuesday.
			noise   | b3 | 11 | tide.example  | Noise limits: Orrin City Council tells delivery drones to whisper | Residents of Orrin had complained about the noise of delivery drones at night.
			noise   | b4 | 12 | quay.example  | Night noise limits in Orrin please residents, not drone makers | Residents welcomed the vote of the Orrin City Council on the noise of delivery drones.
			bakers  | c1 | 06 | civic.example | Bakers strike over flour prices in Lower Marl | Ovens stayed cold in Lower Marl as bakers began a strike over the price of flour.
			bakers  | c2 | 07 | quay.example  | Flour prices: the bakers of Lower Marl extend their strike | The strike of the bakers in Lower Marl enters a second day, flour stays dear.
			bakers  | c3 | 08 | delta.example | No bread on Friday as strike of Lower Marl bakers goes on | The bakers want the mills to lower the price of flour before the strike ends.
			cactus  | d1 | 02 | tide.example  | How to repot a cactus without tears | Thick gloves and dry soil help.
			""";

	private PlantedCorpus() {
	}

	static List<ArticleText> articles() {
		return ARTICLES.lines().map(PlantedCorpus::article).toList();
	}

	/** Event by key of the article. */
	static Map<String, String> events() {
		Map<String, String> events = new TreeMap<>();
		ARTICLES.lines().map(PlantedCorpus::fields).forEach((fields) -> events.put(fields[1], fields[0]));
		return events;
	}

	private static ArticleText article(String line) {
		String[] fields = fields(line);
		return new ArticleText(fields[1], fields[4], fields[5], "",
				LocalDate.of(2031, 5, Integer.parseInt(fields[2])).atStartOfDay().toInstant(ZoneOffset.UTC), fields[3]);
	}

	private static String[] fields(String line) {
		return line.split("\\s*\\|\\s*");
	}

}
