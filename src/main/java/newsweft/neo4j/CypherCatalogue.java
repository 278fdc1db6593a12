package newsweft.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The statements that code runs, one file each below {@code cypher/}. Ask for them in
 * constructors, so that a missing file stops the start.
 */
@Component
public final class CypherCatalogue {

	private static final String ROOT = "/cypher/";

	private static final String EXTENSION = ".cypher";

	private final TreeMap<String, String> statements = new TreeMap<>();

	/** Reads every file. */
	public CypherCatalogue() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/**/*" + EXTENSION)) {
				String place = file.getURL().toString();
				String name = place.substring(place.lastIndexOf(ROOT) + ROOT.length(),
						place.length() - EXTENSION.length());
				this.statements.put(name, file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * The statement in {@code cypher/NAME.cypher}.
	 * @param name folder and file name without the extension, such as
	 * {@code load/write-articles}
	 * @return the whole file, header comment included
	 * @throws IllegalArgumentException if there is no such file
	 */
	public String statement(String name) {
		String statement = this.statements.get(name);
		if (statement == null) {
			throw new IllegalArgumentException("There is no file cypher/" + name + ".cypher.");
		}
		return statement;
	}

	/**
	 * All statements of one folder.
	 * @param folder such as {@code schema}
	 * @return name without the folder, and text; in alphabetical order of the names
	 */
	public Map<String, String> folder(String folder) {
		TreeMap<String, String> found = new TreeMap<>();
		String prefix = folder + "/";
		this.statements.tailMap(prefix).forEach((name, text) -> {
			if (name.startsWith(prefix)) {
				found.put(name.substring(prefix.length()), text);
			}
		});
		return found;
	}

}
