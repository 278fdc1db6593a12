package newsweft.story.text;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Words without an object for each, so that those of a million articles find room. */
final class WordList extends AbstractList<Word> implements RandomAccess {

	private final String[] stems;

	/** Start, end and position of each. */
	private final int[] places;

	WordList(String[] stems, int[] places) {
		this.stems = stems;
		this.places = places;
	}

	@Override
	public Word get(int index) {
		return new Word(this.stems[index], this.places[3 * index], this.places[3 * index + 1],
				this.places[3 * index + 2]);
	}

	@Override
	public int size() {
		return this.stems.length;
	}

}
