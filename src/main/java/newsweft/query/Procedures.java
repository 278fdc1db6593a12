package newsweft.query;

import java.util.List;
import java.util.Locale;

/** The procedures that the console calls: they only read, and only the graph. */
final class Procedures {

	private static final List<String> ALLOWED = List.of("db.index.fulltext.queryNodes",
			"db.index.fulltext.queryRelationships", "db.index.vector.queryNodes", "db.index.vector.queryRelationships",
			"db.labels", "db.propertyKeys", "db.relationshipTypes", "db.schema.nodeTypeProperties",
			"db.schema.relTypeProperties", "db.schema.visualization");

	private Procedures() {
	}

	static List<String> allowed() {
		return ALLOWED;
	}

	static boolean isAllowed(String name) {
		return ALLOWED.contains(name);
	}

	/** The procedure that a step of a plan calls. */
	static String called(PlanStep step) {
		int end = step.details().indexOf('(');
		return ((end < 0) ? step.details() : step.details().substring(0, end)).replace("`", "").strip();
	}

	static boolean calls(PlanStep step) {
		return step.operator().toLowerCase(Locale.ROOT).endsWith("procedurecall");
	}

}
