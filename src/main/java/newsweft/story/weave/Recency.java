package newsweft.story.weave;

import java.util.List;

import newsweft.story.text.ReadArticle;

/**
 * How much of a likeness is left when two articles were published apart: 1 on the same
 * moment, half after two months, as h / (h + distance). An article without a date is
 * treated as if it had been published at the time of the other.
 */
final class Recency {

	private static final double HALVED_AFTER_DAYS = 60;

	private static final double SECONDS_PER_DAY = 86_400;

	private final double[] days;

	Recency(List<ReadArticle> articles) {
		this.days = articles.stream()
			.map((article) -> article.article().publishedAt())
			.mapToDouble((date) -> (date != null) ? date.getEpochSecond() / SECONDS_PER_DAY : Double.NaN)
			.toArray();
	}

	double factor(int left, int right) {
		double distance = Math.abs(this.days[left] - this.days[right]);
		return Double.isNaN(distance) ? 1 : HALVED_AFTER_DAYS / (HALVED_AFTER_DAYS + distance);
	}

}
