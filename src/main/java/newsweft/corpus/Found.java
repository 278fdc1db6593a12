package newsweft.corpus;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * Where the readers of files put what they find.
 *
 * @param readings takes it in its order
 * @param vocabulary by which names the files say what
 */
record Found(Readings readings, Vocabulary vocabulary) implements Finds {

	@Override
	public void put(Reading reading) {
		this.readings.put(reading);
	}

	/** A whole file that another thread shall read, unless it is known. */
	void put(String file, byte[] content, Callable<List<Reading>> work) {
		this.readings.put(file, content, this.vocabulary, work);
	}

	@Override
	public void put(String file, long size, Callable<List<Reading>> work) {
		this.readings.put(file, size, work);
	}

}
