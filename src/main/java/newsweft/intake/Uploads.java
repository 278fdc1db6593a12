package newsweft.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.MultipartConfigElement;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that were sent, in a folder of their own until they are loaded: inside the data
 * folder, or where the database is elsewhere, with the temporary files of the machine.
 * Only a server has them: a command may share the data folder with one.
 */
@Component
@ConditionalOnWebApplication
final class Uploads {

	private final Path folder;

	Uploads(@Value("${newsweft.neo4j.data}") Path data, @Value("${spring.neo4j.uri:#{null}}") @Nullable String uri)
			throws IOException {
		this.folder = (uri == null) ? data.toAbsolutePath().resolve("uploads")
				: Files.createTempDirectory("newsweft-uploads");
		if (uri != null) {
			this.folder.toFile().deleteOnExit();
		}
	}

	/** Each load has a folder in it. */
	Path folder() {
		return this.folder;
	}

	/** Has the web server put there what it reads. */
	MultipartConfigElement limits(long most) {
		return new MultipartConfigElement(this.folder.toString(), -1, most, 0);
	}

	/**
	 * Keeps files under names that lead nowhere else.
	 * @return the folder that holds them
	 * @throws IOException if there is no space for them, for one
	 * @throws org.springframework.web.ErrorResponseException if a file has the name of
	 * another one's folder
	 */
	Path keep(List<MultipartFile> files) throws IOException {
		Path own = Files.createTempDirectory(this.folder, "load");
		try {
			for (MultipartFile file : files) {
				Path place = place(own, FileNames.safe(String.valueOf(file.getOriginalFilename())));
				Files.createDirectories(place.getParent());
				file.transferTo(place.toFile());
			}
			return own;
		}
		catch (IOException | RuntimeException failure) {
			remove(own);
			throw failure;
		}
	}

	private static Path place(Path own, String name) {
		Path named = own.resolve(name);
		boolean below = Stream.iterate(named.getParent(), (folder) -> !folder.equals(own), Path::getParent)
			.anyMatch(Files::isRegularFile);
		if (below || Files.isDirectory(named)) {
			throw Problem.failure(HttpStatus.BAD_REQUEST, "file-and-folder", "A file and a folder of one name",
					"\"" + name + "\" cannot be kept: a file and a folder have the same name. "
							+ "Rename one of them, or send them one after the other.");
		}
		return FileNames.free(own, name);
	}

	/** Nobody needs them any longer. */
	static void remove(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * Removes what a server left that was killed; not before the data folder is this
	 * server's own.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void tidy() throws IOException {
		Files.createDirectories(this.folder);
		try (Stream<Path> left = Files.list(this.folder)) {
			left.forEach(Uploads::remove);
		}
	}

}
