package newsweft.neo4j;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Keeps the last answer to each of a few questions for as long as nothing is written into
 * the database, by whomever. Who asks while an answer is being found waits for that one.
 *
 * @param <Q> what tells questions apart; one answer is kept for each
 * @param <A> an answer, which nobody changes
 */
public final class UntilWritten<Q, A> {

	private final Driver driver;

	private final Map<Q, Kept<A>> answers = new ConcurrentHashMap<>();

	/**
	 * Knows no answer yet.
	 * @param driver of the database that is asked
	 */
	public UntilWritten(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Answers a question.
	 * @param ask finds the answer; what it throws is thrown on, and not kept
	 */
	public A answer(Q question, Supplier<A> ask) {
		return this.answers.compute(question, (same, last) -> {
			// Before it is asked: what is written meanwhile makes the answer an old one.
			Set<Bookmark> state = state();
			return (last != null && last.state().equals(state)) ? last : new Kept<>(state, ask.get());
		}).answer();
	}

	/** A transaction that does nothing is told which change was the last. */
	private Set<Bookmark> state() {
		try (Session session = this.driver.session(Sessions.READING)) {
			try (Transaction transaction = session.beginTransaction()) {
				transaction.commit();
			}
			return session.lastBookmarks();
		}
	}

	private record Kept<A>(Set<Bookmark> state, A answer) {
	}

}
