package newsweft.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import newsweft.graph.Figures;
import newsweft.graph.Subgraph;
import newsweft.query.QueryAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableFormatTests {

	private static final List<@Nullable Object> VALUES = Arrays.asList("a \"word\", and\none more", 3L, 0.5, true, null,
			ZonedDateTime.of(2020, 1, 18, 10, 0, 0, 0, ZoneOffset.UTC));

	private static final List<@Nullable Object> GRAPH = Arrays.asList(Map.of("@node", "article:x", "kind", "Article"),
			Map.of("@edge", "ABOUT article:x topic:T"), List.of("a", 1L), Map.of("key", "value"));

	@Test
	void writesCsvAsRfc4180Says() {
		assertThat(print(TableFormat.csv, List.of("text", "long", "double", "yes", "none", "at"), VALUES))
			.isEqualTo("text,long,double,yes,none,at\r\n"
					+ "\"a \"\"word\"\", and\none more\",3,0.5,true,,2020-01-18T10:00Z\r\n");
	}

	@Test
	void writesNodesAndEdgesIntoCsvByTheirIds() {
		assertThat(print(TableFormat.csv, List.of("node", "edge", "list", "map"), GRAPH))
			.isEqualTo("node,edge,list,map\r\n"
					+ "article:x,ABOUT article:x topic:T,\"[\"\"a\"\",1]\",\"{\"\"key\"\":\"\"value\"\"}\"\r\n");
	}

	@Test
	void spreadsheetsRunNothingOfCsv() {
		assertThat(print(TableFormat.csv, List.of("=a", "b", "c", "d"), List.of("=1+1", "'@x", -1L, List.of("=1"))))
			.isEqualTo("'=a,b,c,d\r\n'=1+1,''@x,-1,\"[\"\"=1\"\"]\"\r\n");
	}

	@Test
	void writesJsonLinesInTheirTypes() {
		assertThat(print(TableFormat.jsonl, List.of("text", "node"), List.of("=1+1", Map.of("@node", "article:x"))))
			.isEqualTo("{\"text\":\"=1+1\",\"node\":{\"@node\":\"article:x\"}}\n");
	}

	@Test
	void writesJsonInItsTypes() {
		assertThat(print(TableFormat.json, List.of("text", "long", "double", "yes", "none", "at"), VALUES).strip())
			.isEqualTo("""
					[{"text":"a \\"word\\", and\\none more","long":3,"double":0.5,"yes":true,"none":null,\
					"at":"2020-01-18T10:00:00Z"}]""");
	}

	@Test
	void writesJsonOfManyRows() {
		QueryAnswer answer = new QueryAnswer(List.of("n"), List.of(List.of(1L), List.of(2L)), nothing(), false, 10, 1,
				List.of());

		assertThat(print(TableFormat.json, answer).strip()).isEqualTo("""
				[{"n":1},{"n":2}]""");
	}

	@Test
	void writesATableForAPerson() {
		assertThat(print(TableFormat.table, List.of("node", "edge", "list", "map"), GRAPH).lines()).containsExactly(
				"node       edge                     list     map",
				"article:x  ABOUT article:x topic:T  [\"a\",1]  {\"key\":\"value\"}");
	}

	@Test
	void writesNoRowsAsTheFormatHasThem() {
		QueryAnswer none = new QueryAnswer(List.of("a", "b"), List.of(), nothing(), false, 10, 1, List.of());

		assertThat(print(TableFormat.csv, none)).isEqualTo("a,b\r\n");
		assertThat(print(TableFormat.jsonl, none)).isEmpty();
		assertThat(print(TableFormat.json, none).strip()).isEqualTo("[]");
		assertThat(print(TableFormat.table, none).strip()).isEqualTo("a  b");
	}

	private static String print(TableFormat format, List<String> columns, List<@Nullable Object> row) {
		return print(format, new QueryAnswer(columns, List.of(row), nothing(), false, 10, 1, List.of()));
	}

	private static String print(TableFormat format, QueryAnswer answer) {
		StringWriter out = new StringWriter();
		PrintWriter writer = new PrintWriter(out);
		format.print(answer, writer);
		writer.flush();
		return out.toString();
	}

	private static Subgraph nothing() {
		return new Subgraph(List.of(), List.of(), Figures.complete(0));
	}

}
