package newsweft.story.identity;

import java.util.Arrays;
import java.util.Map;

import newsweft.story.identity.Change.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each article is a character: the former grouping above, the new one beneath. */
class LineageTests {

	@Test
	void givesEachGroupAKeyAtFirstAndTellsOfNoChange() {
		Lineage lineage = lineage("......", "000112");

		assertThat(lineage.keys()).containsExactly("new0", "new1", "new2");
		assertThat(lineage.changes()).isEmpty();
	}

	@Test
	void keepsTheKeysOfWhatStays() {
		Lineage lineage = lineage("aaabbc", "222001");

		assertThat(lineage.keys()).containsExactly("b", "c", "a");
		assertThat(lineage.changes()).isEmpty();
		assertThat(lineage.successors()).isEmpty();
	}

	@Test
	void keepsTheKeyOfWhatGrewManyfold() {
		assertThat(lineage("aa..........", "000000000000").keys()).containsExactly("a");
	}

	@Test
	void tellsOfABirth() {
		Lineage lineage = lineage("aa...", "00111");

		assertThat(lineage.keys()).containsExactly("a", "new1");
		assertThat(lineage.changes()).containsExactly(new Change(Kind.BORN, "new1", null, 3));
	}

	@Test
	void tellsOfASplit() {
		Lineage lineage = lineage("aaaaa", "00011");

		assertThat(lineage.keys()).containsExactly("a", "new1");
		assertThat(lineage.changes()).containsExactly(new Change(Kind.SPLIT, "new1", "a", 2));
	}

	@Test
	void tellsOfAMerge() {
		Lineage lineage = lineage("aaabb", "00000");

		assertThat(lineage.keys()).containsExactly("a");
		assertThat(lineage.changes()).containsExactly(new Change(Kind.MERGED, "a", "b", 2));
		assertThat(lineage.successors()).containsExactly(Map.entry("b", "a"));
	}

	@Test
	void tellsOfAnEnd() {
		Lineage lineage = lineage("aaabbbccczzz", "000111222012");

		assertThat(lineage.keys()).containsExactly("a", "b", "c");
		assertThat(lineage.changes()).containsExactly(new Change(Kind.ENDED, "z", "a", 1));
		assertThat(lineage.successors()).containsEntry("z", "a");
	}

	@Test
	void leavesTheKeyToTheSmallGroupThatIsWhatItWas() {
		assertThat(lineage("bbbbbaa", "0000010").keys()).containsExactly("b", "a");
	}

	@Test
	void leavesTheKeyToTheHalfThatWouldGetItAnyway() {
		Lineage lineage = Lineage.of(new @Nullable String[] { "new1", "new1" }, new int[] { 0, 1 }, 2,
				(group, attempt) -> "new" + group);

		assertThat(lineage.keys()).containsExactly("new0", "new1");
	}

	@Test
	void givesNoKeyThatAnotherHas() {
		Lineage lineage = Lineage.of(new @Nullable String[] { "new0", null }, new int[] { 1, 0 }, 2,
				(group, attempt) -> (attempt == 0) ? "new" + group : "new" + group + "." + attempt);

		assertThat(lineage.keys()).containsExactly("new0.1", "new0");
	}

	private static Lineage lineage(String former, String groups) {
		int[] numbers = groups.chars().map((group) -> group - '0').toArray();
		return Lineage.of(
				former.chars()
					.mapToObj((group) -> (group == '.') ? null : String.valueOf((char) group))
					.toArray(String[]::new),
				numbers, Arrays.stream(numbers).max().orElse(-1) + 1, (group, attempt) -> "new" + group);
	}

}
