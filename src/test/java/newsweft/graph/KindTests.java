package newsweft.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KindTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			ARTICLE,  wired.com/story/x, article:wired.com/story/x
			ARTICLE,  post:today,        article:post:today
			PROVIDER, wired.com,         provider:wired.com
			TOPIC,    Computer Vision,   topic:Computer Vision
			STORY,    s1,                story:s1
			CONSTELLATION, c1,           constellation:c1
			""")
	void idIsTheKindAndTheKey(Kind kind, String key, String id) {
		assertThat(kind.id(key)).isEqualTo(id);
		assertThat(kind.key(id)).contains(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "article", "Article:x", "story:x", "xarticle:x", "node:4:article:1" })
	void idOfAnotherKindHasNoKey(String id) {
		assertThat(Kind.ARTICLE.key(id)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void labelNamesTheKind(Kind kind) {
		assertThat(Kind.ofLabel(kind.label())).contains(kind);
	}

	@Test
	void otherLabelsAreNoKind() {
		assertThat(Kind.ofLabel("Load")).isEmpty();
		assertThat(Kind.ofLabel("article")).isEmpty();
	}

}
