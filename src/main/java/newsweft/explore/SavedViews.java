package newsweft.explore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32C;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.web.NameTaken;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;

/** Keeps views under names. */
@Component
public final class SavedViews {

	private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

	private final Driver driver;

	private final String read;

	private final String create;

	private final String change;

	private final String remove;

	private final String basis;

	private final String gone;

	SavedViews(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.read = cypher.statement("explore/read-saved-views");
		this.create = cypher.statement("explore/create-saved-view");
		this.change = cypher.statement("explore/change-saved-view");
		this.remove = cypher.statement("explore/remove-saved-view");
		this.basis = cypher.statement("explore/read-basis");
		this.gone = cypher.statement("explore/find-gone");
	}

	/**
	 * All of them.
	 * @return the newest first
	 */
	public List<SavedView> list() {
		return read(null, null);
	}

	/**
	 * The one with a key.
	 * @param key which it got when it was saved
	 * @return empty if there is none
	 */
	public Optional<SavedView> find(String key) {
		return read(key, null).stream().findFirst();
	}

	/**
	 * The one with a name.
	 * @param name exactly as it was saved
	 * @return empty if there is none
	 */
	public Optional<SavedView> named(String name) {
		return read(null, name).stream().findFirst();
	}

	/**
	 * Saves a page.
	 * @param draft what is saved
	 * @return it with its key
	 * @throws NameTaken if another one has the name
	 */
	public SavedView save(SavedView.Draft draft) {
		Instant now = now();
		Map<String, @Nullable Object> properties = named(draft.name(), draft.note(), now);
		properties.put("key", UUID.randomUUID().toString());
		properties.put("createdAt", now.atZone(ZoneOffset.UTC));
		SavedView.Since since = draft.since();
		properties.putAll(placed(draft.view(), draft.address(), (since != null) ? since : present()));
		properties.put("picture", draft.picture());
		return write(this.create, Map.of("properties", properties), draft.name()).orElseThrow();
	}

	/**
	 * Renames one, notes something of it, or gives it another place.
	 * @param key which one
	 * @param change what it is from now on
	 * @return it as it is now; empty if there is none
	 * @throws NameTaken if another one has the name
	 */
	public Optional<SavedView> change(String key, SavedView.Change change) {
		Map<String, @Nullable Object> properties = named(change.name(), change.note(), now());
		String address = change.address();
		if (address != null) {
			properties.putAll(placed(change.view(), address, present()));
			properties.put("picture", null);
		}
		return write(this.change, Map.of("key", key, "properties", properties), change.name());
	}

	/**
	 * Removes one.
	 * @param key which one
	 * @return whether it was there
	 */
	public boolean remove(String key) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> work.run(this.remove, Map.of("key", key)).stream().count()) > 0;
		}
	}

	/**
	 * What is different since one was saved.
	 * @param saved which one
	 * @return of a page without a graph, no node is gone
	 */
	public SavedView.Changed changed(SavedView saved) {
		SavedView.Since present = present();
		return changed(saved.view(), saved.articles(), present, !saved.basis().equals(present.basis()));
	}

	/**
	 * What is different since a link was made.
	 * @param view which graph it shows; null for a page without one
	 * @param since what {@link #shortBasis()} was then
	 */
	SavedView.Changed changed(@Nullable View view, SavedView.Since since) {
		SavedView.Since present = present();
		return changed(view, since.articles(), present, !since.basis().equals(fingerprint(present.basis())));
	}

	/**
	 * What the present graph was made of.
	 * @return in words; empty before stories were woven
	 */
	public String corpus() {
		return present().basis();
	}

	/** The graph as it is, short enough for an address. */
	SavedView.Since shortBasis() {
		SavedView.Since present = present();
		return new SavedView.Since(present.articles(), fingerprint(present.basis()));
	}

	private SavedView.Changed changed(@Nullable View view, long then, SavedView.Since present, boolean woven) {
		return new SavedView.Changed(then, present.articles(), woven,
				(view != null) ? gone(ViewIds.of(view)) : List.of());
	}

	private static String fingerprint(String basis) {
		CRC32C checksum = new CRC32C();
		checksum.update(basis.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().toHexDigits((int) checksum.getValue());
	}

	private List<String> gone(Set<String> ids) {
		try (Session session = this.driver.session(Sessions.READING)) {
			Set<String> gone = Set
				.copyOf(session.run(this.gone, NodeIds.byKind(ids)).list((row) -> row.get("id").asString()));
			return ids.stream().filter(gone::contains).toList();
		}
	}

	private SavedView.Since present() {
		try (Session session = this.driver.session(Sessions.READING)) {
			Record row = session.run(this.basis).single();
			return new SavedView.Since(row.get("articles").asLong(), row.get("basis").asString());
		}
	}

	private List<SavedView> read(@Nullable String key, @Nullable String name) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("key", key);
		parameters.put("name", name);
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.read, parameters).list((row) -> StoredView.of(row.get("saved")));
		}
	}

	private Optional<SavedView> write(String statement, Map<String, Object> parameters, String name) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> work.run(statement, parameters)
				.stream()
				.map((row) -> StoredView.of(row.get("saved")))
				.findFirst());
		}
		catch (ClientException failure) {
			if (!TAKEN.equals(failure.code())) {
				throw failure;
			}
			String taken = name.strip();
			throw new NameTaken("saved view", taken, "Choose another name, or delete that one.",
					named(taken).map(SavedView::key).orElse(""));
		}
	}

	private static Map<String, @Nullable Object> named(String name, @Nullable String note, Instant now) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("name", name.strip());
		properties.put("note", Objects.requireNonNullElse(note, "").strip());
		properties.put("changedAt", now.atZone(ZoneOffset.UTC));
		return properties;
	}

	private static Map<String, @Nullable Object> placed(@Nullable View view, String address, SavedView.Since since) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("view", (view != null) ? StoredView.text(view) : null);
		properties.put("address", address);
		properties.put("articles", since.articles());
		properties.put("basis", since.basis());
		return properties;
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

}
