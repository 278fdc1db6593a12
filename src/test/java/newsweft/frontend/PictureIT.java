package newsweft.frontend;

import java.io.IOException;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import newsweft.browser.InChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What graphs look like. The scenes are in {@code frontend/test/scenes.js}; they have no
 * text, since fonts differ between machines. That labels do not overlap is tested by
 * numbers.
 */
@InChromium
class PictureIT {

	@ParameterizedTest
	@ValueSource(strings = { "shapes", "lines", "crowd", "selected", "chosen", "line-pointed-at" })
	void looksAsItShould(String scene, Browser browser) throws IOException {
		new GoldenPicture(scene).matches(draw(scene, browser, new Browser.NewPageOptions()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "shapes", "selected" })
	void looksAsItShouldInTheDark(String scene, Browser browser) throws IOException {
		new GoldenPicture(scene + "-dark")
			.matches(draw(scene, browser, new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK)));
	}

	@Test
	void isSharpOnDenseScreens(Browser browser) throws IOException {
		new GoldenPicture("lines-twice")
			.matches(draw("lines", browser, new Browser.NewPageOptions().setDeviceScaleFactor(2)));
	}

	private static byte[] draw(String scene, Browser browser, Browser.NewPageOptions options) throws IOException {
		try (FrontendFiles files = new FrontendFiles();
				Page page = browser.newPage(options.setViewportSize(360, 240))) {
			page.navigate(files.address() + "/test/scenes.html");
			page.evaluate("async (scene) => (await import('/test/scenes.js')).drawScene(scene)", scene);
			return page.locator("#scene").screenshot();
		}
	}

}
