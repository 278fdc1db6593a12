package newsweft.story.label;

import java.util.Arrays;
import java.util.Collection;

/** Some phrases, each with a number from 0; found without making objects. */
final class PhraseSet {

	private static final int EMPTY = -1;

	private final long[] phrases;

	private final int[] numbers;

	private final int size;

	/** Numbers phrases as they come, each once. */
	PhraseSet(Collection<Long> phrases) {
		int length = Integer.highestOneBit(Math.max(8, phrases.size())) * 4;
		this.phrases = new long[length];
		this.numbers = new int[length];
		Arrays.fill(this.numbers, EMPTY);
		int next = 0;
		for (long phrase : phrases) {
			int slot = slot(phrase);
			if (this.numbers[slot] == EMPTY) {
				this.phrases[slot] = phrase;
				this.numbers[slot] = next++;
			}
		}
		this.size = next;
	}

	/** The number of a phrase, or -1 where it is none of them. */
	int number(long phrase) {
		return this.numbers[slot(phrase)];
	}

	int size() {
		return this.size;
	}

	private int slot(long phrase) {
		int slot = (int) phrase & (this.phrases.length - 1);
		while (this.numbers[slot] != EMPTY && this.phrases[slot] != phrase) {
			slot = (slot + 1) & (this.phrases.length - 1);
		}
		return slot;
	}

}
