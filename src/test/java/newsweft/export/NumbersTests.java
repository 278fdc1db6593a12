package newsweft.export;

import newsweft.graph.GraphChanged;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NumbersTests {

	private final Numbers numbers = new Numbers();

	@Test
	void nodesAreNumberedFromOneOn() {
		assertThat(this.numbers.next("article:a")).isEqualTo(1);
		assertThat(this.numbers.next("article:b")).isEqualTo(2);

		assertThat(this.numbers.of("article:a")).isEqualTo(1);
		assertThat(this.numbers.of("article:b")).isEqualTo(2);
	}

	@Test
	void nodesWithTheSameHashCodeHaveNumbersOfTheirOwn() {
		assertThat("topic:Aa").hasSameHashCodeAs("topic:BB");

		this.numbers.next("topic:Aa");
		this.numbers.next("topic:BB");
		this.numbers.next("topic:C");

		assertThat(this.numbers.of("topic:Aa")).isEqualTo(1);
		assertThat(this.numbers.of("topic:BB")).isEqualTo(2);
		assertThat(this.numbers.of("topic:C")).isEqualTo(3);
	}

	@Test
	void anEdgeToANodeThatCameLaterEndsTheExport() {
		this.numbers.next("article:a");

		assertThatExceptionOfType(GraphChanged.class).isThrownBy(() -> this.numbers.of("article:b"));
	}

}
