package newsweft.graph;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Finds articles with their provider and their topics. */
public interface Articles extends Repository<Article, String> {

	/**
	 * The article with a key.
	 * @param key its canonical URL, or {@code post:NAME}
	 * @return empty if it is not stored
	 */
	Optional<Article> findById(String key);

}
