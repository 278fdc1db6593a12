package newsweft.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.util.StringUtils;

/**
 * What is known of a query once it has ended.
 *
 * @param rows how many there were
 * @param cut what kept further ones out
 * @param notifications what the database has to say of the statement
 * @param gqlStatus such as {@code 00000}, or {@code 02000} where there were no rows
 * @param plan how it was answered; null unless that was asked for
 */
record QuerySummary(int rows, Cut cut, Timing timing, List<Notice> notifications, String gqlStatus,
		@Nullable PlanStep plan) {

	/**
	 * @param available until the statement ran, seen from here
	 * @param total until the last row, seen from here
	 * @param before lines that stood above the statement when it was asked
	 */
	static QuerySummary of(Rows rows, ResultSummary summary, Duration available, Duration total, int before) {
		String status = summary.gqlStatusObjects()
			.stream()
			.filter((object) -> !(object instanceof GqlNotification))
			.map((object) -> object.gqlStatus())
			.findFirst()
			.orElse("00000");
		PlanStep plan = summary.hasProfile() ? PlanStep.of(summary.profile())
				: summary.hasPlan() ? PlanStep.of(summary.plan()) : null;
		return new QuerySummary(rows.count(), rows.cut(), Timing.of(summary, available, total),
				notices(summary, before), status, plan);
	}

	/** The same, with what was probably meant in its notices. */
	QuerySummary with(Hints hints) {
		return new QuerySummary(this.rows, this.cut, this.timing, hints.on(this.notifications), this.gqlStatus,
				this.plan);
	}

	/** What the database warns of, each once. */
	List<String> warnings() {
		return this.notifications.stream()
			.filter((notice) -> notice.severity().equals("WARNING"))
			.map((notice) -> notice.description().isEmpty() ? notice.title() : notice.description())
			.distinct()
			.toList();
	}

	private static List<Notice> notices(ResultSummary summary, int before) {
		return summary.gqlStatusObjects()
			.stream()
			.filter(GqlNotification.class::isInstance)
			.map((object) -> Notice.of((GqlNotification) object, before))
			.toList();
	}

	/**
	 * Times in milliseconds.
	 *
	 * @param available until the first row could be had, as the database says; where it
	 * says nothing, seen from here
	 * @param consumed until the last one was, likewise
	 * @param total from asking to the last row, seen from here
	 */
	record Timing(long available, long consumed, long total) {

		static Timing of(ResultSummary summary, Duration available, Duration total) {
			return new Timing(told(summary.resultAvailableAfter(TimeUnit.MILLISECONDS), available),
					told(summary.resultConsumedAfter(TimeUnit.MILLISECONDS), total), total.toMillis());
		}

		private static long told(long millis, Duration seen) {
			return (millis < 0) ? seen.toMillis() : millis;
		}

	}

	/**
	 * What the database has to say of a statement.
	 *
	 * @param severity {@code WARNING} or {@code INFORMATION}
	 * @param title a few words
	 * @param description what is meant here; may be empty
	 * @param line from 1; 0 if unknown
	 * @param column from 1; 0 if unknown
	 * @param instead what was probably meant there; null if unknown
	 */
	record Notice(String gqlStatus, String severity, String title, String description, int line, int column,
			@Nullable String instead) {

		/** Such as {@code warn: cartesian product. The pattern …}. */
		private static final Pattern TOLD = Pattern.compile("(?:\\w+: )?(.+?)(?:\\. (.*)|\\.?$)", Pattern.DOTALL);

		static Notice of(GqlNotification notification, int before) {
			Matcher told = TOLD.matcher(notification.statusDescription());
			boolean parted = told.matches();
			InputPosition position = notification.position().filter((place) -> place.line() > before).orElse(null);
			return new Notice(notification.gqlStatus(), notification.rawSeverity().orElse("INFORMATION"),
					StringUtils.capitalize(parted ? told.group(1) : notification.statusDescription()),
					(parted && told.group(2) != null) ? told.group(2) : "",
					(position != null) ? position.line() - before : 0, (position != null) ? position.column() : 0,
					null);
		}

		/** The same in other words, with what was probably meant. */
		Notice instead(String description, String instead) {
			return new Notice(this.gqlStatus, this.severity, this.title, description, this.line, this.column, instead);
		}

	}

}
