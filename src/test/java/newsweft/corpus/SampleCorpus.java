package newsweft.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the bundled sample: {@code SampleCorpus OUTPUT CORE CORPUS…}, from the class path
 * of the tests. Every post of CORE is taken with all that it lists; of each CORPUS the
 * posts whose title or URL speaks of {@link #SUBJECT}, with what they list among the
 * sample. Bibliographic facts are all that is written.
 */
final class SampleCorpus {

	/** Finds everything that reports a ban, a trial or a sale of the technique. */
	static final Pattern SUBJECT = Pattern.compile("(facial|face)[ -]?recogni|clearview", Pattern.CASE_INSENSITIVE);

	private static final JsonMapper JSON = new JsonMapper();

	private final Set<String> keys;

	private SampleCorpus(Set<String> keys) {
		this.keys = keys;
	}

	public static void main(String[] arguments) throws IOException {
		List<Path> paths = Arrays.stream(arguments).map(Path::of).toList();
		Files.write(paths.get(0), lines(posts(paths.subList(1, 2)), posts(paths.subList(2, paths.size()))));
	}

	/**
	 * The lines of the sample, core first.
	 * @param core posts taken with all that they list
	 * @param others posts to choose from
	 */
	static List<String> lines(List<Post> core, List<Post> others) {
		List<Post> chosen = others.stream().filter(SampleCorpus::isOnSubject).toList();
		SampleCorpus sample = new SampleCorpus(
				Stream.concat(core.stream(), chosen.stream()).map(Post::key).collect(Collectors.toSet()));
		return Stream
			.concat(core.stream().map((post) -> sample.line(post, true)),
					chosen.stream().map((post) -> sample.line(post, false)))
			.map(JSON::writeValueAsString)
			.toList();
	}

	private static List<Post> posts(List<Path> paths) {
		List<Post> posts = new ArrayList<>();
		Corpus.of(paths).read((reading) -> {
			if (reading instanceof Post post) {
				posts.add(post);
			}
		});
		return posts;
	}

	private static boolean isOnSubject(Post post) {
		return SUBJECT.matcher(post.title() + " " + post.url()).find();
	}

	private Map<String, Object> line(Post post, boolean withOthers) {
		Map<String, Object> line = new LinkedHashMap<>();
		put(line, "url", post.url());
		put(line, "name", (post.url() == null) ? post.file().substring(post.file().lastIndexOf('/') + 1) : null);
		put(line, "title", post.title());
		putOutlet(line, post.url(), post.outlet());
		put(line, "publishedAt", post.publishedAt());
		put(line, "type", post.type());
		put(line, "quality", post.quality());
		put(line, "heat", post.heat());
		put(line, "topics", post.topics());
		put(line, "related",
				post.listings()
					.stream()
					.filter((listed) -> withOthers || this.keys.contains(listed.key()))
					.map(this::related)
					.toList());
		return line;
	}

	private Object related(Listing listed) {
		if (this.keys.contains(listed.key())) {
			return listed.url();
		}
		Map<String, Object> related = new LinkedHashMap<>();
		put(related, "url", listed.url());
		put(related, "title", listed.title());
		putOutlet(related, listed.url(), listed.outlet());
		put(related, "publishedAt", listed.publishedAt());
		return related;
	}

	private static void putOutlet(Map<String, Object> line, @Nullable String url, @Nullable Outlet outlet) {
		if (outlet != null) {
			put(line, "provider", outlet.name());
			boolean told = url != null && outlet.domain().equals(CanonicalUrl.host(url));
			put(line, "domain", told ? null : outlet.domain());
		}
	}

	private static void put(Map<String, Object> line, String field, @Nullable Object value) {
		if (value != null && !Objects.equals(value, List.of())) {
			line.put(field, value);
		}
	}

}
