package newsweft.query;

import java.time.Duration;

import jakarta.validation.constraints.Positive;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the console.
 *
 * @param rows rows returned when a query names no limit of its own
 * @param maxRows the most rows that a query may ask for
 * @param maxNodes the most different nodes in one result
 * @param maxSize about how much memory the rows of one result may take
 * @param timeout how long a query may run; 0 would be no limit, so it is refused
 * @param allowWrites whether the graph can be changed from the page
 */
@Validated
@ConfigurationProperties("newsweft.query")
record QueryProperties(@DefaultValue("1000") @Positive int rows, @DefaultValue("100000") @Positive int maxRows,
		@DefaultValue("100000") @Positive int maxNodes, @DefaultValue("64MB") DataSize maxSize,
		@DefaultValue("10s") @DurationMin(millis = 1, message = "must be at least 1ms") Duration timeout,
		@DefaultValue("false") boolean allowWrites) {

	int limit(int asked) {
		return (asked > 0) ? Math.min(asked, this.maxRows) : this.rows;
	}

	/** The same but for the size of results. */
	QueryProperties unlimited() {
		return new QueryProperties(this.rows, Integer.MAX_VALUE, Integer.MAX_VALUE, DataSize.ofBytes(Long.MAX_VALUE),
				this.timeout, this.allowWrites);
	}

}
