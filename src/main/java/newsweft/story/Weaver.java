package newsweft.story;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import newsweft.story.identity.Change;
import newsweft.story.weave.Cloth;
import newsweft.story.weave.Loom;
import newsweft.story.weave.Woven;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the stories of the articles in the graph and writes them back to it. */
@Component
public final class Weaver {

	private final ClothReader reader;

	private final ClothWriter writer;

	private final Patterns patterns;

	private final ReentrantLock turn = new ReentrantLock();

	Weaver(ClothReader reader, ClothWriter writer, Patterns patterns) {
		this.reader = reader;
		this.writer = writer;
		this.patterns = patterns;
	}

	/**
	 * Weaves all articles. Each is in exactly one story afterwards, alone where no other
	 * reports the same. A story that is still the same keeps its key and the label that
	 * the reader gave it. Readers see either the former stories or the new ones; weaving
	 * an unchanged graph writes nothing. Waits for its turn.
	 * @return what became of it
	 */
	public Weaving weave() {
		return undisturbed(this::weaveNow);
	}

	/**
	 * Lets no weaving begin while articles are loaded.
	 * @param work may weave itself
	 */
	public <T> T undisturbed(Supplier<T> work) {
		this.turn.lock();
		try {
			return work.get();
		}
		finally {
			this.turn.unlock();
		}
	}

	/**
	 * Weaves as the reader wants it from now on, unless articles are loaded or woven at
	 * the moment.
	 * @param resolution above 0 to 1, or null for the one that the corpus gives
	 * @param seed any number, or null for the usual one
	 * @return empty if it was not its turn; then nothing is chosen either
	 * @throws IllegalArgumentException if the resolution is out of its range
	 */
	public Optional<Weaving> weaveUnlessBusy(@Nullable Double resolution, @Nullable Long seed) {
		if (!this.turn.tryLock()) {
			return Optional.empty();
		}
		try {
			this.patterns.choose(resolution, seed);
			return Optional.of(weaveNow());
		}
		finally {
			this.turn.unlock();
		}
	}

	private Weaving weaveNow() {
		Instant start = Instant.now();
		Patterns.Plan plan = this.patterns.plan();
		ClothReader.Stored graph = this.reader.read();
		Cloth stored = graph.cloth();
		Woven woven = new Loom(plan.pattern()).weave(graph.articles(), graph.listings(), stored);
		Changes changes = Changes.between(stored, woven.cloth());
		if (changes.count() > 0 || !plan.keeps(woven.basis())) {
			Instant at = start.truncatedTo(ChronoUnit.SECONDS);
			// What another resolution does to stories is no news of them.
			List<Change> told = plan.stale() ? woven.changes() : List.of();
			this.writer.write(changes,
					Annals.of(told, woven.successors(), stored.stories(), woven.cloth().stories(), at),
					properties(woven.basis(), graph.articles().size(), at));
		}
		Cloth cloth = woven.cloth();
		return new Weaving(graph.articles().size(), cloth.constellations().size(), cloth.stories().size(),
				cloth.copies().size(), cloth.likenesses().size(), changes.count(), woven.basis(),
				Duration.between(start, Instant.now()));
	}

	private static Map<String, Object> properties(Basis basis, int articles, Instant at) {
		Map<String, Object> properties = new HashMap<>(
				Map.of("resolution", basis.resolution(), "constellationResolution", basis.constellationResolution(),
						"seed", basis.seed(), "version", basis.version(), "movement", basis.movement(), "articles",
						articles, "wovenAt", at.atZone(ZoneOffset.UTC)));
		properties.put("stale", null);
		return properties;
	}

}
