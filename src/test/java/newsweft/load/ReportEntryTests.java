package newsweft.load;

import java.util.List;

import newsweft.corpus.Note;
import newsweft.corpus.Post;
import newsweft.corpus.Rejected;
import newsweft.load.ReportEntry.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportEntryTests {

	@Test
	void tellsWhatWasRepairedAndWhatWasLeftOut() {
		Post post = new Post("a.md", null, "T", null, null, null, null, null, null, null, null, null, null, List.of(),
				List.of(), List.of(new Note(Note.Kind.REPAIRED, 2, "title holds HTML: repaired", "<b>T</b>"),
						new Note(Note.Kind.LEFT_OUT, 3, "date names no day: left out", "2020")));
		assertThat(ReportEntry.of(post)).containsExactly(
				new ReportEntry(Outcome.REPAIRED, "a.md", 2, "title holds HTML: repaired", "<b>T</b>"),
				new ReportEntry(Outcome.NOTED, "a.md", 3, "date names no day: left out", "2020"));
	}

	@Test
	void tellsTextAtFault() {
		assertThat(ReportEntry.of(new Rejected("a.md", 3, "no http or https URL: x", "url: x")))
			.containsExactly(new ReportEntry(Outcome.REJECTED, "a.md", 3, "no http or https URL: x", "url: x"));
	}

}
