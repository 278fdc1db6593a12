package newsweft.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Records that are many, in the order in which they were added: those of one partition
 * are read together. They stay in memory while they are few and go to files in the
 * system's temporary folder when they are not; so a load takes the same memory whatever
 * the size of its corpus.
 */
final class Spill implements AutoCloseable {

	/** In bytes, of all partitions together. */
	private static final long MOST_IN_MEMORY = Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 16);

	private final List<Partition> partitions = new ArrayList<>();

	private final long mostInMemory;

	private final TemporaryFolder folder = new TemporaryFolder();

	private long inMemory;

	Spill(int partitions) {
		this(partitions, MOST_IN_MEMORY);
	}

	Spill(int partitions, long mostInMemory) {
		this.mostInMemory = mostInMemory;
		for (int i = 0; i < partitions; i++) {
			this.partitions.add(new Partition(i));
		}
	}

	int partitions() {
		return this.partitions.size();
	}

	/**
	 * Adds a record.
	 * @param key of records that shall come together
	 */
	void add(String key, Record record) {
		Partition partition = this.partitions.get(partition(key));
		this.inMemory += partition.add(record);
		if (this.inMemory > this.mostInMemory) {
			this.partitions.forEach(Partition::flush);
			this.inMemory = 0;
		}
	}

	/** By the upper bits of a mixed hash, so that none is much larger than the others. */
	private int partition(String key) {
		return (int) (Integer.toUnsignedLong(key.hashCode() * 0x9E3779B1) * this.partitions.size() >>> Integer.SIZE);
	}

	<T> void read(int partition, RecordReader<T> reader, Consumer<T> consumer) {
		this.partitions.get(partition).read(reader, consumer);
	}

	@Override
	public void close() {
		this.folder.close();
	}

	private static void unchecked(Work work) {
		try {
			work.run();
		}
		catch (IOException failure) {
			throw TemporaryFolder.unusable(failure);
		}
	}

	/** Writes one record. */
	@FunctionalInterface
	interface Record {

		void write(DataOutputStream out) throws IOException;

	}

	/** Reads one record. */
	@FunctionalInterface
	interface RecordReader<T> {

		T read(DataInputStream in) throws IOException;

	}

	@FunctionalInterface
	private interface Work {

		void run() throws IOException;

	}

	private final class Partition {

		private final int number;

		private final ByteArrayOutputStream latest = new ByteArrayOutputStream();

		private final DataOutputStream out = new DataOutputStream(this.latest);

		private @Nullable Path file;

		private int records;

		Partition(int number) {
			this.number = number;
		}

		int add(Record record) {
			int before = this.latest.size();
			unchecked(() -> record.write(this.out));
			this.records++;
			return this.latest.size() - before;
		}

		void flush() {
			unchecked(() -> {
				if (this.file == null) {
					this.file = Files.createFile(Spill.this.folder.path().resolve(this.number + ".records"));
				}
				try (OutputStream end = Files.newOutputStream(this.file, StandardOpenOption.APPEND)) {
					this.latest.writeTo(end);
				}
				this.latest.reset();
			});
		}

		<T> void read(RecordReader<T> reader, Consumer<T> consumer) {
			unchecked(() -> {
				try (DataInputStream in = new DataInputStream(new Buffered(content()))) {
					for (int i = 0; i < this.records; i++) {
						consumer.accept(reader.read(in));
					}
				}
			});
		}

		private InputStream content() throws IOException {
			InputStream end = new ByteArrayInputStream(this.latest.toByteArray());
			return (this.file != null) ? new SequenceInputStream(Files.newInputStream(this.file), end) : end;
		}

	}

}
