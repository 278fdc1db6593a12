package newsweft.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database of our own in a child process, started when this is constructed. While this
 * process lives the child is restarted when it dies; it never outlives this process.
 */
final class EmbeddedDatabase implements Database, StoreImport {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final int PASSWORD_BYTES = 24;

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final DataFolder folder;

	private final Neo4jProperties properties;

	private final FileLock lock;

	private final String password;

	private final CompletableFuture<Connection> connection;

	private volatile ServerProcess server;

	private volatile boolean closing;

	private volatile boolean away;

	/**
	 * @param lock makes this process the folder's owner; released at the end
	 */
	EmbeddedDatabase(DataFolder folder, Neo4jProperties properties, FileLock lock) {
		this.folder = folder;
		this.properties = properties;
		this.lock = lock;
		this.password = (properties.password() != null) ? properties.password() : randomPassword();
		// A process whose parent was killed still closes its store, which is locked until
		// then.
		folder.connectionFile().read().ifPresent((last) -> ServerProcess.awaitEnd(last.process()));
		folder.connectionFile().delete();
		new Refill(folder).undo();
		folder.requireFreeSpace();
		this.server = ServerProcess.start(folder, properties, properties.boltPort(), this.password);
		this.connection = CompletableFuture.supplyAsync(this::announce);
	}

	private Connection announce() {
		ServerProcess started = this.server;
		int port = started.awaitPort();
		Connection announced = new Connection(URI.create("bolt://127.0.0.1:" + port), "neo4j", this.password,
				started.id(), ProcessHandle.current().pid());
		synchronized (this) {
			if (!this.closing) {
				this.folder.connectionFile().write(announced);
			}
		}
		started.onEnd(() -> {
			if (!this.closing && !this.away && started == this.server) {
				log.warn("The database's process ended; it is started again. See {}.", ServerProcess.log(this.folder));
				restart(port, FIRST_PAUSE);
			}
		});
		return announced;
	}

	/**
	 * Tries again, ever more slowly, for as long as this process lives: the disk may have
	 * been full for a while.
	 */
	private void restart(int port, Duration pause) {
		try {
			synchronized (this) {
				if (this.closing || this.away) {
					return;
				}
				this.folder.requireFreeSpace();
				this.server = ServerProcess.startAgain(this.folder, this.properties, port, this.password);
			}
			announce();
		}
		catch (RuntimeException failure) {
			log.error("The database could not be started again: {} The next try is in {} s.", failure.getMessage(),
					pause.toSeconds());
			CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
				.execute(() -> restart(port, longer(pause)));
		}
	}

	private static Duration longer(Duration pause) {
		return (pause.compareTo(PATIENCE) < 0) ? pause.multipliedBy(2) : pause;
	}

	@Override
	public Connection connection() {
		try {
			return this.connection.join();
		}
		catch (CompletionException failure) {
			if (failure.getCause() instanceof DatabaseUnavailable unavailable) {
				throw unavailable;
			}
			throw failure;
		}
	}

	@Override
	public void replace(ImportFiles files, Runnable lastLook, Runnable waiting) {
		FileLock alone = awaitUsers();
		try {
			lastLook.run();
			replace(files, waiting);
		}
		finally {
			DataFolder.release(alone);
		}
	}

	private void replace(ImportFiles files, Runnable waiting) {
		int port = connection().uri().getPort();
		Refill refill = new Refill(this.folder);
		leave(true);
		try {
			this.folder.connectionFile().delete();
			this.server.close();
			try {
				refill.run(files, this.properties, waiting);
			}
			finally {
				refill.undo();
			}
		}
		finally {
			leave(false);
			restart(port, FIRST_PAUSE);
		}
	}

	/** Nothing starts the database while it is away. */
	private synchronized void leave(boolean forNow) {
		this.away = forNow;
	}

	private FileLock awaitUsers() {
		try {
			return this.folder.awaitUsers();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Override
	public boolean restart() {
		if (this.away) {
			return false;
		}
		this.server.kill();
		return true;
	}

	/**
	 * A command that answers one question lets others that use its database finish first;
	 * a server does not wait. While the database is away nobody uses it, and the next
	 * start empties the store.
	 */
	@Override
	public void close() {
		Optional<FileLock> users = (this.properties.share() && !this.away) ? Optional.of(awaitUsers())
				: Optional.empty();
		synchronized (this) {
			this.closing = true;
			this.folder.connectionFile().delete();
		}
		this.server.close();
		DataFolder.release(this.lock);
		users.ifPresent(DataFolder::release);
	}

	private static String randomPassword() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
