package newsweft.frontend;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import newsweft.cli.ServingJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An address shows the same elsewhere. */
class PermalinkPageIT extends GraphPage {

	/**
	 * To a millionth of a pixel: sums differ in their last digits with the order in which
	 * edges were told.
	 */
	private static final String NODES = """
			async () => {
			  const { pictureOn } = await import('/graph/picture.js');
			  const rounded = (key, value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
			  return pictureOn(document.querySelector('#graph .surface')).nodes().map((node) => JSON.stringify(node, rounded));
			}
			""";

	@Test
	void aFreshSmallBrowserOnACorpusLoadedAnewShowsEachNodeWhereAndAsItWas(Browser browser, @TempDir Path data)
			throws Exception {
		page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
		openPicture();
		pressAndAwait("ArrowRight", "selected=");
		pressAndAwait("h", "hidden=");
		awaitGraph();
		assertThat(page().locator("#graph .more")).containsText("1 hidden");
		assertThat(page().locator(".stage.is-busy")).hasCount(0);
		page().locator("#graph .surface").focus();
		pressAndAwait("ArrowDown", "selected=");
		pressAndAwait("e", "expanded=");
		awaitGraph();
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter and style")).click();
		page().getByLabel("Colour by").selectOption("provider");
		page().getByLabel("Size by").selectOption("pagerank");
		pinANode();
		assertThat(page()).hasURL(Pattern.compile(".*expanded=.*hidden=.*pinned=.*color=provider&size=pagerank.*"));
		List<?> here = nodes(page());
		String address = page().url().substring(page().url().indexOf('#'));

		try (ServingJar server = new ServingJar(data)) {
			String other = server.awaitAddress();
			server.awaitLine("Seconds:");
			try (Page fresh = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844)).newPage()) {
				fresh.navigate(other + "/" + address);
				assertThat(fresh.locator("#graph .figures").first()).containsText("articles");

				assertThat(nodes(fresh)).isEqualTo(here).hasSizeGreaterThan(10);
				assertThat(fresh.getByLabel("Colour by")).isHidden();
			}
		}
	}

	/** Once they are laid out. */
	private static List<?> nodes(Page page) {
		assertThat(page.locator("#graph .stage-column")).hasAttribute("aria-busy", "false");
		assertThat(page.locator("#graph .stage.is-busy")).hasCount(0);
		return (List<?>) page.evaluate(NODES);
	}

	private void pressAndAwait(String key, String words) {
		press(key);
		assertThat(page()).hasURL(Pattern.compile(".*" + words + ".*"));
	}

	private void pinANode() {
		List<?> before = nodes(page());
		BoundingBox stage = page().locator("#graph .surface").boundingBox();
		@SuppressWarnings("unchecked")
		List<Number> place = (List<Number>) page().evaluate("""
				async () => {
				  const { pictureOn } = await import('/graph/picture.js');
				  const picture = pictureOn(document.querySelector('#graph .surface'));
				  const { x, y, k } = picture.camera();
				  const node = picture.nodes().at(-1);
				  return [x + k * node.x, y + k * node.y];
				}
				""");
		double x = stage.x + place.get(0).doubleValue();
		double y = stage.y + place.get(1).doubleValue();
		page().mouse().move(x, y);
		page().mouse().down();
		page().mouse().move(x + 40, y + 30);
		page().mouse().move(x + 60, y + 45);
		page().mouse().up();
		assertThat(page()).hasURL(Pattern.compile(".*pinned=.*"));
		assertThat(nodes(page())).isNotEqualTo(before);
	}

}
