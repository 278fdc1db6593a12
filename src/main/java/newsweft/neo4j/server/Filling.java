package newsweft.neo4j.server;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/**
 * Procedures that fill an empty store several times as fast as statements do, since they
 * look nothing up. The numbers of nodes are those of the store, which its API would
 * rather not show: nothing else names a node in eight bytes.
 */
@SuppressWarnings("removal")
public final class Filling {

	/** Two ids of nodes and a number. */
	private static final int ROW = 2 * Long.BYTES + Integer.BYTES;

	/** The transaction of the caller. */
	@Context
	public Transaction transaction;

	/** For the database. */
	public Filling() {
	}

	/**
	 * Creates nodes.
	 * @param label of each
	 * @param properties of each; a null is none
	 * @return their ids, in the order of the properties
	 */
	@Procedure(name = "newsweft.createNodes", mode = Mode.WRITE)
	@Description("Creates nodes of one label.")
	public Stream<Created> createNodes(@Name("label") String label,
			@Name("properties") List<Map<String, Object>> properties) {
		Label each = Label.label(label);
		return properties.stream().map((values) -> {
			Node node = this.transaction.createNode(each);
			values.forEach((name, value) -> {
				if (value != null) {
					node.setProperty(name, storable(value));
				}
			});
			return new Created(id(node));
		});
	}

	/** Lists of the driver are lists; stored are arrays. */
	private static Object storable(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toArray(String[]::new) : value;
	}

	/**
	 * Creates relationships between nodes that {@link #createNodes} created.
	 * @param type of each
	 * @param property of each; empty for none
	 * @param rows for each the ids of its two ends, as 64 bits, and the property's value,
	 * as 32 bits
	 */
	@Procedure(name = "newsweft.createRelationships", mode = Mode.WRITE)
	@Description("Creates relationships of one type.")
	public void createRelationships(@Name("type") String type, @Name("property") String property,
			@Name("rows") byte[] rows) {
		RelationshipType each = RelationshipType.withName(type);
		ByteBuffer buffer = ByteBuffer.wrap(rows);
		while (buffer.remaining() >= ROW) {
			Node start = this.transaction.getNodeById(buffer.getLong());
			Relationship relationship = start.createRelationshipTo(this.transaction.getNodeById(buffer.getLong()),
					each);
			int value = buffer.getInt();
			if (!property.isEmpty()) {
				relationship.setProperty(property, value);
			}
		}
	}

	private static long id(Node node) {
		return node.getId();
	}

	/** A created node. */
	public static final class Created {

		/** Its id. */
		public final long id;

		Created(long id) {
			this.id = id;
		}

	}

}
