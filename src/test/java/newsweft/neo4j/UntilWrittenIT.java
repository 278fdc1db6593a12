package newsweft.neo4j;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@RealGraph
class UntilWrittenIT {

	@Autowired
	private Driver driver;

	private UntilWritten<String, Integer> answers;

	private final AtomicInteger asked = new AtomicInteger();

	@BeforeEach
	void knowNothing() {
		this.answers = new UntilWritten<>(this.driver);
	}

	@Test
	void asksOnceWhileTheDatabaseIsOnlyRead() {
		assertThat(answer("size")).isEqualTo(1);
		this.driver.executableQuery("MATCH (node) RETURN count(node)").execute();

		assertThat(answer("size")).isEqualTo(1);
		assertThat(answer("age")).isEqualTo(2);
		assertThat(answer("size")).isEqualTo(1);
	}

	@Test
	void asksAgainOnceSomethingIsWritten() {
		assertThat(answer("size")).isEqualTo(1);
		this.driver.executableQuery("CREATE (:Article {key: 'new'})").execute();

		assertThat(answer("size")).isEqualTo(2);
	}

	@Test
	void asksAgainWhereWritingGoesOnWhileItAsks() {
		this.answers.answer("size", () -> {
			this.driver.executableQuery("CREATE (:Article {key: 'meanwhile'})").execute();
			return this.asked.incrementAndGet();
		});

		assertThat(answer("size")).isEqualTo(2);
	}

	@Test
	void keepsNoFailure() {
		assertThatIllegalStateException().isThrownBy(() -> this.answers.answer("size", () -> {
			throw new IllegalStateException("gone");
		}));

		assertThat(answer("size")).isEqualTo(1);
	}

	private int answer(String question) {
		return this.answers.answer(question, this.asked::incrementAndGet);
	}

}
