package newsweft.story.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Incidences in a few words. */
final class Coverages {

	private static final Instant START = Instant.parse("2031-05-03T08:00:00Z");

	private Coverages() {
	}

	/** A line is a story and its providers, each with hours from the start or a dash. */
	static Incidences of(String text) {
		List<Incidence> incidences = new ArrayList<>();
		for (String line : text.strip().lines().toList()) {
			String[] words = line.split(" ");
			for (int i = 1; i < words.length; i++) {
				String[] parts = words[i].split("@");
				Instant first = parts[1].equals("-") ? null : START.plusSeconds(3_600 * Long.parseLong(parts[1]));
				incidences.add(new Incidence(parts[0], words[0], first, 1, 0));
			}
		}
		return Incidences.of(incidences);
	}

}
