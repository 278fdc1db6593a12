package newsweft.cli;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTableTests {

	@Test
	void alignsColumns() {
		TextTable table = new TextTable(List.of("key", "size"));
		table.add(List.of("a long key", "1"));
		table.add(List.of("b", "22"));

		assertThat(table.lines()).containsExactly("key         size", "a long key  1", "b           22");
	}

	@Test
	void cutsWideCells() {
		TextTable table = new TextTable(List.of("text", "more"));
		table.add(List.of("x".repeat(60), "a"));
		table.add(List.of("y".repeat(61), "b"));
		table.add(List.of("z".repeat(58) + " zz", "c"));

		assertThat(table.lines()).containsExactly("text" + " ".repeat(58) + "more", "x".repeat(60) + "  a",
				"y".repeat(59) + "…  b", "z".repeat(58) + "…   c");
	}

	@Test
	void cutsBetweenCharactersOnly() {
		TextTable table = new TextTable(List.of("text"));
		table.add(List.of("📷".repeat(60)));
		table.add(List.of("📷".repeat(61)));

		assertThat(table.lines()).containsExactly("text", "📷".repeat(60), "📷".repeat(59) + "…");
	}

	@Test
	void countsACharacterOnceHoweverItIsStored() {
		TextTable table = new TextTable(List.of("a", "b"));
		table.add(List.of("📷📷", "ä"));

		assertThat(table.lines()).containsExactly("a   b", "📷📷  ä");
	}

	@Test
	void printsEachRowInOneLineAndNothingThatSteersTheTerminal() {
		TextTable table = new TextTable(List.of("text"));
		table.add(List.of("one\r\n\ttwo\u0000\u001b[31mthree\u009b"));

		assertThat(table.lines()).containsExactly("text", "one two[31mthree");
	}

	@Test
	void isItsHeaderWithoutRows() {
		assertThat(new TextTable(List.of("one", "two")).lines()).containsExactly("one  two");
		assertThat(new TextTable(List.of()).lines()).containsExactly("");
	}

	@Test
	void keepsEmptyCellsInTheirColumn() {
		TextTable table = new TextTable(List.of("a", "b", "c"));
		table.add(List.of("", "x", ""));

		assertThat(table.lines()).containsExactly("a  b  c", "   x");
	}

}
