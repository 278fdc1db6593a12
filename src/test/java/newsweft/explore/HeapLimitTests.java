package newsweft.explore;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class HeapLimitTests {

	@Test
	void whatFitsExactlyIsTaken() {
		HeapLimit limit = new HeapLimit(10 * 3_000 + 100 * 1_200);

		assertThatNoException().isThrownBy(() -> limit.check(10, 100));
		assertThatExceptionOfType(TooLargeToHold.class).isThrownBy(() -> limit.check(10, 101));
		assertThatExceptionOfType(TooLargeToHold.class).isThrownBy(() -> limit.check(11, 100));
	}

	@Test
	void whatDoesNotFitIsToldWithTheMemoryThatWould() {
		HeapLimit limit = new HeapLimit(1L << 30);

		assertThatExceptionOfType(TooLargeToHold.class).isThrownBy(() -> limit.check(1_000_000, 19_000_000))
			.withMessageContaining("1,000,000 nodes and 19,000,000 relations take about 24.0 GB, and there are 1.0.")
			.withMessageContaining("java -Xmx31g");
	}

}
