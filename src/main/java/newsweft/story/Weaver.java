package newsweft.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import newsweft.story.weave.ArticleText;
import newsweft.story.weave.Cloth;
import newsweft.story.weave.Listing;
import newsweft.story.weave.Loom;
import org.springframework.stereotype.Component;

/** Finds the stories of the articles in the graph and writes them back to it. */
@Component
public final class Weaver {

	private final StoryStore store;

	private final Loom loom;

	Weaver(StoryStore store, StoryProperties properties) {
		this.store = store;
		this.loom = new Loom(properties.neighbours(), properties.resolution(), properties.seed());
	}

	/**
	 * Weaves all articles. Each is in exactly one story afterwards, alone where no other
	 * reports the same. Readers see either the former stories or the new ones; weaving an
	 * unchanged graph writes nothing.
	 * @return what became of it
	 */
	public synchronized Weaving weave() {
		Instant start = Instant.now();
		List<ArticleText> articles = new ArrayList<>();
		List<Listing> listings = new ArrayList<>();
		this.store.read(articles::add, listings::add);
		Cloth cloth = this.loom.weave(articles, listings);
		Changes changes = Changes.between(this.store.readCloth(), cloth);
		if (changes.count() > 0) {
			this.store.write(changes);
		}
		return new Weaving(articles.size(), cloth.stories().size(), cloth.likenesses().size(), changes.count(),
				Duration.between(start, Instant.now()));
	}

}
