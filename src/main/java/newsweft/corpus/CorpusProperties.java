package newsweft.corpus;

import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the files of the user's corpora differ from what is known.
 *
 * @param mappings further names of fields by what they say, such as {@code kop} for
 * {@code title}
 */
@ConfigurationProperties("newsweft.corpus")
record CorpusProperties(@DefaultValue Map<String, List<String>> mappings) {
}
