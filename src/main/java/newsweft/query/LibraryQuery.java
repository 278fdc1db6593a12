package newsweft.query;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A useful query that comes with the product.
 *
 * @param name the name of its file without the extension, such as
 * {@code bridging-articles}
 * @param title a few words
 * @param description what it answers, and how to read the result
 * @param group what it is about, such as {@code Stories}
 * @param cypher the statement without its header
 * @param parameters what it asks for, in the order of the header
 */
public record LibraryQuery(String name, String title, String description, String group, String cypher,
		List<Parameter> parameters) {

	/**
	 * A parameter of a query.
	 *
	 * @param name without the dollar sign
	 * @param type {@code string}, {@code integer}, {@code float}, {@code boolean},
	 * {@code date}, which is written as text, or {@code list of string}
	 * @param description what it means
	 * @param defaultValue of that type
	 */
	public record Parameter(String name, String type, String description,
			@JsonProperty("default") Object defaultValue) {
	}

}
