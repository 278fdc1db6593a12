package newsweft.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RootsTests {

	private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

	@TempDir
	private Path place;

	private Path open;

	@BeforeEach
	void makeFolders() throws IOException {
		this.place = this.place.toRealPath();
		this.open = Files.createDirectories(this.place.resolve("open/posts")).getParent();
		Files.createDirectories(this.place.resolve("closed"));
	}

	@Test
	void findsWhatIsBelow() {
		assertThat(roots().find(this.open.resolve("posts").toString())).isEqualTo(this.open.resolve("posts"));
		assertThat(roots().find(this.open + "/posts/../posts/")).isEqualTo(this.open.resolve("posts"));
		assertThat(roots().find(this.open.toString())).isEqualTo(this.open);
		assertThat(roots().find(this.open.resolve("to come") + " ")).isEqualTo(this.open.resolve("to come"));
	}

	@Test
	void usuallyOpensTheWorkingFolderAndTheHomeFolder() throws IOException {
		Roots usual = new Roots(null, LOOPBACK);

		assertThat(usual.folders()).contains(Path.of("").toRealPath(),
				Path.of(System.getProperty("user.home")).toRealPath());
		assertThat(usual.find("src")).isEqualTo(Path.of("src").toRealPath());
		assertThat(usual.find("~")).isEqualTo(Path.of(System.getProperty("user.home")).toRealPath());
	}

	@Test
	void followsALinkToAnOpenFolder() throws IOException {
		Path link = Files.createSymbolicLink(this.place.resolve("link"), this.open);

		assertThat(roots().find(link + "/posts")).isEqualTo(this.open.resolve("posts"));
		assertThat(new Roots(List.of(link), LOOPBACK).find(this.open + "/posts")).isEqualTo(this.open.resolve("posts"));
	}

	@Nested
	class Refusals {

		@ParameterizedTest
		@ValueSource(strings = { "closed", "open/../closed", "openly", "closed/not there", "open/out", "open/out/posts",
				"." })
		void whatIsElsewhere(String named) throws IOException {
			Files.createSymbolicLink(RootsTests.this.open.resolve("out"), RootsTests.this.place.resolve("closed"));

			refuses(roots(), RootsTests.this.place + "/" + named, "outside-corpus-roots",
					"not below " + RootsTests.this.open + ". Move it there");
		}

		@ParameterizedTest
		@ValueSource(strings = { ".config", ".config/posts", "posts/.drafts", "link" })
		void whatIsHidden(String named) throws IOException {
			Path hidden = Files.createDirectories(RootsTests.this.open.resolve(".config"));
			Files.createSymbolicLink(RootsTests.this.open.resolve("link"), hidden);

			refuses(roots(), RootsTests.this.open + "/" + named, "hidden-corpus",
					"Name that folder in newsweft.corpus.roots");
			assertThat(new Roots(List.of(hidden), LOOPBACK).find(hidden + "/posts")).isEqualTo(hidden.resolve("posts"));
		}

		@Test
		void everythingWhereNoFolderIsConfigured() {
			refuses(new Roots(List.of(), LOOPBACK), "src", "no-corpus-roots", "newsweft.corpus.roots is empty");
		}

		@Test
		void everythingWhereOthersReachTheServer() throws IOException {
			for (InetAddress address : new InetAddress[] { null, InetAddress.getByAddress(new byte[4]) }) {
				refuses(new Roots(null, address), "src", "no-corpus-roots", "newsweft.corpus.roots");
			}
			assertThat(new Roots(List.of(RootsTests.this.open), null).find(RootsTests.this.open.toString()))
				.isNotNull();
		}

		@Test
		void whatIsNoPath() {
			refuses(roots(), "a\u0000b", "no-path", "Name a folder");
		}

		private void refuses(Roots roots, String named, String type, String words) {
			assertThatExceptionOfType(ErrorResponseException.class).isThrownBy(() -> roots.find(named))
				.satisfies((refused) -> assertThat(refused.getBody().getType())
					.hasToString("urn:newsweft:problem:" + type))
				.satisfies((refused) -> assertThat(refused.getBody().getDetail()).contains(words));
		}

	}

	private Roots roots() {
		return new Roots(List.of(this.open), LOOPBACK);
	}

}
