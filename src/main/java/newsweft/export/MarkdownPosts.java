package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import newsweft.graph.Edge;
import newsweft.graph.Kind;
import newsweft.graph.Node;

/**
 * Writes the corpus again: a zip of posts that Newsweft loads into the same graph. An
 * article with a post of its own is one, with what it lists at the places where it listed
 * it; the others are in these lists alone. Stories and what else is derived is made anew.
 * <p>
 * What posts say waits in a temporary file until the edges have told what they list; in
 * memory are the ids of the articles.
 */
final class MarkdownPosts {

	private static final int LISTING = 0;

	private static final int FIELDS = 1;

	private static final int TOPICS = 2;

	private static final int BODY = 3;

	private static final int FILE = 4;

	/** No post lists as much. */
	private static final long LAST_RANK = 10_000;

	private final CsvZip zip;

	private final Spool spool;

	private final Publishers publishers;

	private final Map<String, Long> places = new HashMap<>();

	/** The articles with posts of their own that are not written yet. */
	private final Set<String> posts = new LinkedHashSet<>();

	private final List<Edge> related = new ArrayList<>();

	private final Set<String> topics = new LinkedHashSet<>();

	private String source = "";

	private MarkdownPosts(OutputStream out, Spool spool, Publishers publishers) {
		this.zip = new CsvZip(out);
		this.spool = spool;
		this.publishers = publishers;
	}

	static void write(Export export, OutputStream out) throws IOException {
		try (Spool spool = new Spool()) {
			MarkdownPosts posts = new MarkdownPosts(out, spool, Publishers.of(export));
			// Not a name of something that could be read as posts.
			posts.zip.text("provenance.yaml", export.provenance().json() + "\n");
			export.nodes(posts::keep);
			export.edgesBySource(posts::add);
			posts.writePost();
			for (String post : List.copyOf(posts.posts)) {
				posts.source = post;
				posts.writePost();
			}
			posts.zip.finish();
		}
	}

	private void keep(Node node) throws IOException {
		if (node.kind().equals(Kind.ARTICLE.label())) {
			String domain = this.publishers.domain(node);
			ArticlePost post = new ArticlePost(node, domain, (domain != null) ? this.publishers.name(domain) : "");
			String listing = post.listing();
			if (post.isFull()) {
				PostText.Body body = post.body();
				this.posts.add(node.id());
				this.places.put(node.id(), this.spool.put(listing, post.fields(), post.topics(), body.text(),
						post.file() + body.extension()));
			}
			else {
				this.places.put(node.id(), this.spool.put(listing));
			}
		}
	}

	private void add(Edge edge) throws IOException {
		if (!edge.source().equals(this.source)) {
			writePost();
			this.source = edge.source();
		}
		switch (edge.kind()) {
			case "RELATED" -> this.related.add(edge);
			case "ABOUT" -> Kind.TOPIC.key(edge.target()).ifPresent(this.topics::add);
			default -> {
			}
		}
	}

	/** Writes the one that the last edges started from, if it is one. */
	private void writePost() throws IOException {
		Long place = this.places.get(this.source);
		if (place != null && this.posts.remove(this.source)) {
			String fields = this.spool.get(place, FIELDS);
			String file = this.spool.get(place, FILE);
			StringBuilder yaml = new StringBuilder(fields);
			this.spool.get(place, TOPICS).lines().forEach(this.topics::add);
			PostText.list(yaml, "topics", this.topics);
			List<SortedMap<Long, String>> lists = lists();
			this.zip.text(file, "---\n" + yaml + related(lists.getFirst()) + "---\n\n" + this.spool.get(place, BODY));
			for (int more = 1; more < lists.size(); more++) {
				this.zip.text("more-" + more + "/" + file, "---\n" + fields + related(lists.get(more)) + "---\n");
			}
		}
		this.related.clear();
		this.topics.clear();
	}

	/**
	 * What the article lists, by place. Where two are at one place, its posts were
	 * several, and it needs another post for the second.
	 */
	private List<SortedMap<Long, String>> lists() throws IOException {
		List<SortedMap<Long, String>> lists = new ArrayList<>();
		lists.add(new TreeMap<>());
		for (Edge edge : this.related) {
			Long place = this.places.get(edge.target());
			String listing = (place != null) ? this.spool.get(place, LISTING) : "";
			if (!listing.isEmpty()) {
				long rank = rank(edge, lists.getFirst());
				lists.stream().filter((list) -> !list.containsKey(rank)).findFirst().orElseGet(() -> {
					lists.add(new TreeMap<>());
					return lists.getLast();
				}).put(rank, listing);
			}
		}
		return lists;
	}

	private static long rank(Edge edge, SortedMap<Long, String> list) {
		return (edge.properties().get("rank") instanceof Long rank && rank > 0 && rank <= LAST_RANK) ? rank
				: list.isEmpty() ? 1 : list.lastKey() + 1;
	}

	/**
	 * A list in which each article is at its place: what Newsweft passed over when it
	 * read the list, a second listing of one article or one of the article itself, is
	 * such a listing again.
	 */
	private String related(SortedMap<Long, String> list) throws IOException {
		if (list.isEmpty()) {
			return "";
		}
		StringBuilder yaml = new StringBuilder("related:\n");
		String passedOver = this.spool.get(this.places.getOrDefault(this.source, 0L), LISTING);
		for (long rank = 1; rank <= list.lastKey(); rank++) {
			passedOver = list.getOrDefault(rank, passedOver);
			yaml.append(passedOver);
		}
		return yaml.toString();
	}

}
