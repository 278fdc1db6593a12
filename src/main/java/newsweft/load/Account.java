package newsweft.load;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;

import newsweft.corpus.Post;
import org.jspecify.annotations.Nullable;

/**
 * What one post says of one article: of its own, or of one that it lists.
 *
 * @param postedAt when the post was published, or null
 * @param file where the post stands
 * @param rank 0 for the post's own article, else the place in its list
 */
record Account(Facts facts, @Nullable Instant postedAt, String file, int rank) {

	/** So that what comes of them is the same in whatever order files are read. */
	static final Comparator<Account> EARLIEST_FIRST = Comparator
		.comparing(Account::postedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Account::file)
		.thenComparingInt(Account::rank);

	static Account of(Post post) {
		return new Account(Facts.of(post), post.publishedAt(), post.file(), 0);
	}

	void write(DataOutputStream out) throws IOException {
		FactsFormat.write(this.facts, out);
		FactsFormat.instant(this.postedAt, out);
		FactsFormat.text(this.file, out);
		out.writeInt(this.rank);
	}

	static Account read(DataInputStream in) throws IOException {
		return new Account(FactsFormat.read(in), FactsFormat.instant(in), FactsFormat.present(in), in.readInt());
	}

}
