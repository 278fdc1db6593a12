package newsweft.frontend;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Links are copied in one browser and opened in another. */
class LinksPageIT extends SamplePage {

	@Test
	void aCopiedLinkOpensTheSameAndIsShortAgain(Browser browser) {
		openStory("Clearview");
		String address = page().url();
		String link = copyLink(browser, address);

		page().navigate("about:blank");
		page().navigate(link);

		assertThat(link).startsWith(address).matches(".*since=\\d+-[0-9a-f]{8}");
		assertThat(page()).hasURL(address);
		awaitGraph();
		assertThat(page().locator("#since")).isEmpty();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void aLinkOfAnotherGraphSaysWhatChanged(Browser browser) {
		openStory("Clearview");
		String link = copyLink(browser, page().url());

		page().navigate("about:blank");
		page().navigate(link.replaceAll("since=\\d+-", "since=3-"));

		assertThat(page().locator("#since")).containsText("more than when it was copied");
	}

	private static String copyLink(Browser browser, String address) {
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
			Page page = context.newPage();
			page.navigate(address);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Views").setExact(true)).click();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link")).click();
			assertThat(page.locator(".copied")).hasText(Pattern.compile("^Copied"));
			return page.evaluate("navigator.clipboard.readText()").toString();
		}
	}

}
