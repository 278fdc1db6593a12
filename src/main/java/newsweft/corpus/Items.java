package newsweft.corpus;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The posts of one file that may hold several, on their way to becoming readings: each
 * that is put here becomes one.
 */
final class Items {

	private final String file;

	private final Finds found;

	private final @Nullable SourceText source;

	private final boolean ofPosts;

	/** What was replaced in the file, by line; each post takes what stands in it. */
	private final List<Note> notes;

	private @Nullable Outlet site;

	private boolean several;

	private boolean none = true;

	/**
	 * For one file.
	 * @param source its text, where all of it is in memory
	 * @param ofPosts whether each is meant to be a post, so that it is broken where it
	 * has neither title nor URL
	 */
	Items(String file, @Nullable SourceText source, boolean ofPosts, Finds found) {
		this.file = file;
		this.ofPosts = ofPosts;
		this.several = ofPosts;
		this.source = source;
		this.found = found;
		this.notes = (source != null) ? new ArrayList<>(source.notes()) : new ArrayList<>();
	}

	/** By which names the file says what. */
	Vocabulary vocabulary() {
		return this.found.vocabulary();
	}

	/**
	 * Whether the whole text is in memory, so that its posts may be looked at together.
	 */
	boolean isWhole() {
		return this.source != null;
	}

	/** The name of the file alone does not name a post in it. */
	void holdsSeveral() {
		this.several = true;
	}

	/** Whose feed this is: it names the outlet of the posts that are on its host. */
	void from(@Nullable String name, @Nullable String address) {
		try {
			this.site = (name != null && address != null) ? new Outlet(name, Outlet.domain(address)) : null;
		}
		catch (UnusableUrl unusable) {
			this.site = null;
		}
	}

	/** A note for the next post. */
	void note(Note note) {
		this.notes.add(note);
	}

	/**
	 * A post.
	 * @param lastLine the line on which it ends
	 * @param size about how many bytes it takes
	 */
	void add(Value value, int lastLine, long size) {
		List<Note> own = this.notes.stream().filter((note) -> note.line() <= lastLine).toList();
		this.notes.removeAll(own);
		this.none = false;
		Outlet publisher = this.site;
		boolean named = this.several;
		this.found.put(this.file, size, () -> List.of(reading(value, own, publisher, named)));
	}

	private Reading reading(Value value, List<Note> own, @Nullable Outlet publisher, boolean named) {
		try {
			Reading reading = new PostFields(this.file, vocabulary(), own, this.source).within(publisher, named)
				.read(value, Body.NONE);
			return (reading instanceof Skipped no) ? none(no, value) : reading;
		}
		catch (PostRejected broken) {
			return new Rejected(this.file, broken.line(), broken.reason(), line(broken.line()));
		}
	}

	private Reading none(Skipped skipped, Value value) {
		return this.ofPosts ? new Rejected(this.file, value.line(), skipped.reason(), line(value.line()))
				: this.several ? new Skipped(this.file, skipped.reason() + " (line " + value.line() + ")") : skipped;
	}

	private @Nullable String line(int number) {
		return (this.source != null) ? this.source.line(number) : null;
	}

	/** A part that is broken. */
	void reject(int line, String reason) {
		this.none = false;
		this.found.put(new Rejected(this.file, line, reason, line(line)));
	}

	/** A file, or a part of one, that is meant to be something else. */
	void skip(String reason) {
		this.none = false;
		this.found.put(new Skipped(this.file, reason));
	}

	/** Says of a file that held nothing that it did. */
	void end(String reason) {
		if (this.none) {
			skip(reason);
		}
	}

}
