package newsweft.explore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.graph.Kind;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Keeps what the reader writes about nodes, under their domain keys. */
@Component
final class Notes {

	/** The property that has one in subgraphs. */
	static final String NOTE = "note";

	private final Driver driver;

	private final String read;

	private final String write;

	private final String remove;

	private final String nodes;

	private final String gone;

	Notes(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.read = cypher.statement("explore/read-notes");
		this.write = cypher.statement("explore/write-note");
		this.remove = cypher.statement("explore/remove-note");
		this.nodes = cypher.statement("explore/find-nodes");
		this.gone = cypher.statement("explore/find-gone");
	}

	/**
	 * All of them, the one that was changed last first; also those on nodes that are
	 * gone.
	 */
	List<Note> list() {
		return read(null);
	}

	/**
	 * Those on a node: its own first, then those on stories or constellations that went
	 * into it.
	 */
	List<Note> on(Node node) {
		List<String> ids = new ArrayList<>(List.of(node.id()));
		Kind kind = node.id().startsWith(Kind.STORY.id("")) ? Kind.STORY : Kind.CONSTELLATION;
		if (node.properties().get("formerKeys") instanceof Collection<?> former) {
			former.forEach((key) -> ids.add(kind.id(key.toString())));
		}
		Map<String, Note> notes = read(ids).stream().collect(Collectors.toMap(Note::id, (note) -> note));
		return ids.stream().filter(notes::containsKey).map(notes::get).toList();
	}

	/**
	 * Writes one, or over the one that is there; that of a story or constellation that
	 * went into another one stays apart from the other one's.
	 * @param id of the node, or of one that is gone and has a note
	 * @return it as it is now; empty if there is no such node and no such note
	 */
	Optional<Note> write(String id, String text) {
		try (Session session = this.driver.session()) {
			Map<String, @Nullable Object> parameters = new HashMap<>();
			Map<String, Object> keys = new HashMap<>(NodeIds.byKind(List.of(id)));
			keys.put("folded", false);
			parameters.put("key", id);
			parameters.put("label", null);
			parameters.put("text", text.strip());
			parameters.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC));
			return session.executeWrite((work) -> {
				work.run(this.nodes, keys)
					.stream()
					.map((row) -> DetailRows.node(row.get("node")).label())
					.forEach((label) -> parameters.put("label", label));
				return work.run(this.write, parameters)
					.stream()
					.map((row) -> note(row.get("note"), Set.of()))
					.findFirst();
			});
		}
	}

	/** Whether it was there. */
	boolean remove(String id) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> work.run(this.remove, Map.of("key", id)).stream().count()) > 0;
		}
	}

	/** Adds to each node of a subgraph the note on it, as its property {@code note}. */
	Subgraph annotate(Subgraph subgraph) {
		Map<String, String> texts = texts();
		return texts.isEmpty() ? subgraph : Subgraphs.describe(subgraph, NOTE, texts);
	}

	/**
	 * What each says, by the ids of their nodes; there are few of them, and many nodes.
	 */
	Map<String, String> texts() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return stored(session, null).stream()
				.collect(Collectors.toMap((note) -> note.get("key").asString(), (note) -> note.get("text").asString()));
		}
	}

	private List<Note> read(@Nullable Collection<String> ids) {
		try (Session session = this.driver.session(Sessions.READING)) {
			List<Value> stored = stored(session, ids);
			List<String> keys = stored.stream().map((note) -> note.get("key").asString()).toList();
			Set<String> gone = keys.isEmpty() ? Set.of()
					: Set.copyOf(session.run(this.gone, NodeIds.byKind(keys)).list((row) -> row.get("id").asString()));
			return stored.stream().map((note) -> note(note, gone)).toList();
		}
	}

	private List<Value> stored(Session session, @Nullable Collection<String> ids) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("keys", ids);
		return session.run(this.read, parameters).list((row) -> row.get("note"));
	}

	private static Note note(Value stored, Set<String> gone) {
		String id = stored.get("key").asString();
		return new Note(id, stored.get("label").asString(), stored.get("text").asString(),
				stored.get("writtenAt").asZonedDateTime().toInstant(),
				stored.get("changedAt").asZonedDateTime().toInstant(), gone.contains(id));
	}

}
