package newsweft.query;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes and relationships a statement changes, and how.
 *
 * @param groups those of which there are any
 * @param remark why they are not all of what the database counts; empty where they are
 */
record Details(List<Group> groups, String remark) {

	/** Of what changes nothing, or is done. */
	static final Details NONE = new Details(List.of(), "");

	/**
	 * Nodes or relationships to which the same happens.
	 *
	 * @param total how many the database counts; of those that only change, how many are
	 * known
	 * @param first some of them, in no order
	 */
	record Group(Change change, Kind kind, long total, List<Changed> first) {
	}

	/** What happens to a node or relationship. */
	enum Change {

		/** It was not there before. */
		CREATED,

		/** It has other properties or labels. */
		CHANGED,

		/** It is gone. */
		DELETED;

		@JsonValue
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** What something is. */
	enum Kind {

		/** A node. */
		NODE,

		/** A relationship. */
		RELATIONSHIP;

		@JsonValue
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A node or relationship.
	 *
	 * @param id of a node, in domain keys: that which it then has, or had where it is
	 * deleted; empty of a new node without a domain key, and of a relationship
	 * @param labels or the type
	 * @param name that a reader knows; of a relationship that of where it starts
	 * @param target the name of the node that a relationship points to; else null
	 * @param properties that get another value; all of those of what is created
	 */
	record Changed(String id, List<String> labels, String name, @Nullable String target,
			List<PropertyChange> properties, List<String> labelsAdded, List<String> labelsRemoved) {
	}

	/**
	 * A property.
	 *
	 * @param before in the types that JSON knows, long ones cut; null where there was
	 * none
	 * @param after likewise
	 */
	record PropertyChange(String name, @Nullable Object before, @Nullable Object after) {
	}

}
