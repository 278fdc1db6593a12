package newsweft.story.weave;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import newsweft.story.Story;

/** Makes stories of communities. */
final class Binding {

	private static final Comparator<ArticleText> EARLIEST = Comparator
		.comparing(ArticleText::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ArticleText::key);

	private final List<ReadArticle> articles;

	private final Communities communities;

	private final Labels labels;

	Binding(List<ReadArticle> articles, Communities communities, Phrases phrases) {
		this.articles = articles;
		this.communities = communities;
		this.labels = new Labels(phrases, articles.size());
	}

	Story story(List<Integer> members) {
		List<ReadArticle> read = members.stream().map(this.articles::get).toList();
		List<ArticleText> texts = read.stream().map(ReadArticle::article).sorted(EARLIEST).toList();
		List<Instant> dates = texts.stream().map(ArticleText::publishedAt).filter(Objects::nonNull).toList();
		List<String> terms = this.labels.terms(read);
		String headline = headline(members);
		long providers = texts.stream().map(ArticleText::provider).filter(Objects::nonNull).distinct().count();
		return new Story(key(texts.getFirst().key()), terms.isEmpty() ? headline : String.join(" · ", terms), terms,
				headline, texts.size(), dates.isEmpty() ? null : dates.getFirst(),
				dates.isEmpty() ? null : dates.getLast(), (int) providers);
	}

	/** The title of the most central article, of the earliest among equals. */
	private String headline(List<Integer> members) {
		return members.stream()
			.filter((row) -> !this.articles.get(row).article().title().isBlank())
			.min(Comparator.comparingLong((Integer row) -> -this.communities.centrality(row))
				.thenComparing((row) -> this.articles.get(row).article(), EARLIEST))
			.map((row) -> this.articles.get(row).article().title())
			.orElseGet(() -> this.articles.get(members.getFirst()).article().key());
	}

	/** 64 bits of the article key's SHA-256, written with digits and small letters. */
	private static String key(String articleKey) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(articleKey.getBytes(StandardCharsets.UTF_8));
			return Long.toUnsignedString(ByteBuffer.wrap(hash).getLong(), Character.MAX_RADIX);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
