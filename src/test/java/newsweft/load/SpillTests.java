package newsweft.load;

import java.io.DataInputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpillTests {

	@ParameterizedTest
	@ValueSource(longs = { 0, 50, 1 << 20 })
	void givesBackEachRecordInItsPartitionAndOrderWhateverStaysInMemory(long mostInMemory) {
		List<List<Integer>> partitions = new ArrayList<>();
		try (Spill spill = new Spill(4, mostInMemory)) {
			for (int i = 0; i < 100; i++) {
				int number = i;
				spill.add("key" + i % 10, (out) -> out.writeInt(number));
			}
			for (int i = 0; i < spill.partitions(); i++) {
				List<Integer> records = new ArrayList<>();
				spill.read(i, DataInputStream::readInt, records::add);
				partitions.add(records);
			}
		}

		assertThat(partitions).hasSize(4).allSatisfy((records) -> assertThat(records).isSorted());
		assertThat(partitions.stream().flatMap(List::stream)).hasSize(100).doesNotHaveDuplicates();
		for (int key = 0; key < 10; key++) {
			int first = key;
			assertThat(partitions).filteredOn((records) -> records.contains(first))
				.singleElement()
				.satisfies((records) -> assertThat(records).contains(first + 10, first + 90));
		}
	}

}
