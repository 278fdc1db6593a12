package newsweft.intake;

import java.util.Map;

import newsweft.load.ReportEntry;
import newsweft.load.ReportEntry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTests {

	private final Report report = new Report();

	@BeforeEach
	void tell() {
		this.report.accept(new ReportEntry(Outcome.SKIPPED, "2020/readme.txt", 0, "no front matter"));
		this.report.accept(new ReportEntry(Outcome.REJECTED, "2020/Broken.md", 3, "unclosed quote"));
		this.report.accept(new ReportEntry(Outcome.REJECTED, "2021/other.md", 1, "front matter is not closed"));
	}

	@Test
	void givesPartsInTheOrderOfTheLoad() {
		Report.Page page = this.report.page(null, "", 1, 1);

		assertThat(page.entries()).extracting(ReportEntry::file).containsExactly("2020/Broken.md");
		assertThat(page).returns(3, Report.Page::matching)
			.returns(3, Report.Page::kept)
			.returns(1, Report.Page::offset);
	}

	@Test
	void findsByOutcomeAndByAllWordsOfFileAndReason() {
		assertThat(this.report.page(Outcome.REJECTED, "", 0, 10).entries()).hasSize(2);
		assertThat(this.report.page(null, " 2020 BROKEN quote ", 0, 10).entries()).extracting(ReportEntry::line)
			.containsExactly(3);
		assertThat(this.report.page(Outcome.SKIPPED, "broken", 0, 10).entries()).isEmpty();
	}

	@Test
	void manySkippedFilesHideNoRejectedPostAndAreAllCounted() {
		for (int file = 0; file < Report.MOST + 7; file++) {
			this.report.accept(new ReportEntry(Outcome.SKIPPED, file + ".png", 0, "no post"));
		}
		this.report.accept(new ReportEntry(Outcome.REJECTED, "last.md", 1, "broken"));

		assertThat(this.report.entries()).hasSize(Report.MOST + 3)
			.last()
			.extracting(ReportEntry::file)
			.isEqualTo("last.md");
		assertThat(this.report.counts())
			.containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SKIPPED, Report.MOST + 8L, Outcome.REJECTED, 3L));
	}

	@Test
	void stillCountsWhatIsStoredElsewhere() {
		this.report.forgetEntries();

		assertThat(this.report.entries()).isEmpty();
		assertThat(this.report.counts()).containsEntry(Outcome.REJECTED, 2L);
	}

}
