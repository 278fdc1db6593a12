package newsweft.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import newsweft.graph.Kind;
import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Who published which article. Most articles stand on the host that their publisher is
 * known by, so that only the others take memory.
 */
final class Publishers {

	private final Map<String, String> names = new HashMap<>();

	/** Domains by the ids of articles that are not on their publisher's host. */
	private final Map<String, String> elsewhere = new HashMap<>();

	/** The last article that stood on its publisher's host. */
	private String atHome = "";

	private Publishers() {
	}

	/**
	 * Those of a graph, which is read once for it. Where an article has several, as the
	 * original of copies has, it is the one on whose host it stands, otherwise the first.
	 */
	static Publishers of(Export export) throws IOException {
		Publishers publishers = new Publishers();
		export.nodes((node) -> Kind.PROVIDER.key(node.id())
			.ifPresent((domain) -> publishers.names.put(domain, node.label())));
		export.edgesBySource((edge) -> {
			if (edge.kind().equals("PUBLISHED_BY")) {
				Kind.PROVIDER.key(edge.target()).ifPresent((domain) -> publishers.learn(edge.source(), domain));
			}
		});
		return publishers;
	}

	/** What is learnt of one article comes in a row. */
	private void learn(String article, String domain) {
		if (domain.equals(host(article))) {
			this.elsewhere.remove(article);
			this.atHome = article;
		}
		else if (!article.equals(this.atHome)) {
			this.elsewhere.putIfAbsent(article, domain);
		}
	}

	/**
	 * The domain of an article's publisher.
	 * @return null if the graph does not tell
	 */
	@Nullable String domain(Node article) {
		if (article.properties().get("provider") instanceof String domain) {
			return domain;
		}
		String host = host(article.id());
		return this.elsewhere.getOrDefault(article.id(), this.names.containsKey(host) ? host : null);
	}

	/**
	 * What a publisher is called.
	 * @return the domain where the graph knows no name
	 */
	String name(String domain) {
		return this.names.getOrDefault(domain, domain);
	}

	private static String host(String article) {
		String key = Kind.ARTICLE.key(article).orElse("");
		int end = key.indexOf('/');
		return (end < 0) ? key : key.substring(0, end);
	}

}
