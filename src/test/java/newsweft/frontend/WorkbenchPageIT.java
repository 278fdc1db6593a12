package newsweft.frontend;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does with a graph, by keyboard, mouse and finger. */
class WorkbenchPageIT extends GraphPage {

	@Test
	void walksToNeighboursInTheDirectionOfAnArrow() {
		openPicture();
		press("ArrowRight");
		assertThat(place()).hasText(Pattern.compile("Article ‘.+joined to \\d+"));
		String first = place().textContent();

		String reached = walkOn(first);

		assertThat(reached).isNotEqualTo(first);
		assertThat(page()).hasURL(Pattern.compile("selected="));
	}

	@Test
	void expandsByRelationAndCollapsesAgain() {
		openPicture();
		press("ArrowRight");
		int before = nodesShown();
		Locator way = page().locator(".way[data-act='PUBLISHED_BY out']");
		assertThat(way).hasText("Published by → +1");

		way.click();
		assertThat(figures()).containsText("1 provider");
		assertThat(page()).hasURL(Pattern.compile("expanded=PUBLISHED_BY\\.out\\.1\\."));
		assertThat(way).hasCount(0);
		int expanded = nodesShown();
		page().locator("[data-act=collapse]").click();
		assertThat(figures()).not().containsText("provider");

		assertThat(expanded).isEqualTo(before + 1);
		assertThat(nodesShown()).isEqualTo(before);
	}

	@Test
	void tellsHowManyMoreAnExpansionHas() {
		openPicture();
		press("ArrowRight");
		page().locator(".way[data-act='ABOUT out']").click();
		assertThat(figures()).containsText("topic");
		page().locator("#graph .chips .chip[data-id^='topic:']").first().click();
		page().locator("[data-act=portion]").selectOption("10");
		Locator way = page().locator(".way[data-act='ABOUT in']");
		assertThat(way).hasText(Pattern.compile("Articles about it ← \\+10 of \\d+"));
		int missing = missing(way);
		int before = nodesShown();

		way.click();
		assertThat(way).not().hasText("Articles about it ← +10 of " + missing);
		awaitGraph();

		assertThat(missing(way)).isEqualTo(missing - 10);
		assertThat(nodesShown()).isEqualTo(before + 10);
	}

	@Test
	void opensAMenuByKeyWalksItAndGivesTheFocusBack() {
		openPicture();
		press("ArrowRight", "Shift+F10");
		assertThat(menu()).isVisible();
		assertThat(focused()).hasAttribute("data-text", "Expand");
		assertThat(barriers()).isEmpty();

		press("ArrowDown", "End");
		assertThat(focused()).hasText(Pattern.compile("Group its story.*"));
		press("h");
		assertThat(focused()).hasAttribute("data-text", "Hide");
		press("Escape");

		assertThat(menu()).hasCount(0);
		assertThat(focused()).hasClass(Pattern.compile("surface"));
	}

	@Test
	void hidesAndShowsAgainByName() {
		openPicture();
		int before = nodesShown();
		press("ArrowRight");
		String hidden = place().textContent().replaceAll("^Article ‘(.+?)’, .*", "$1");

		press("Delete");
		assertThat(figures()).not().containsText(before + " articles");
		button("1 hidden").click();
		assertThat(menu().getByRole(AriaRole.MENUITEM).first()).hasText(hidden);
		press("Enter");

		assertThat(figures()).containsText(before + " articles");
	}

	@Test
	void groupsAStoryAndOpensItAgain() {
		openPicture();
		int before = nodesShown();
		press("ArrowRight", "Shift+F10", "g");
		assertThat(focused()).hasText(Pattern.compile("Group its story.*"));
		press("Enter");
		assertThat(figures()).containsText(Pattern.compile("1 story, .*" + before + " articles grouped by story"));
		assertThat(page()).hasURL(Pattern.compile("grouped="));

		page().locator("#graph .surface").focus();
		press("Enter");

		assertThat(figures()).containsText(before + " articles");
		assertThat(figures()).not().containsText("grouped");
	}

	@Test
	void showsAndHidesRelationsFromTheBackground() {
		openPicture();
		press("Shift+F10");
		Locator similar = menu().getByRole(AriaRole.MENUITEMCHECKBOX,
				new Locator.GetByRoleOptions().setName(Pattern.compile("^Similar text")));
		assertThat(similar).hasAttribute("aria-checked", "true");
		String before = figures().textContent();

		similar.click();
		assertThat(figures()).not().hasText(before);
		assertThat(page()).hasURL(Pattern.compile("relation="));
		press("Shift+F10");
		assertThat(similar).hasAttribute("aria-checked", "false");
		similar.click();

		assertThat(figures()).hasText(before);
	}

	@Test
	void doesTheSameInTheOutline() {
		openPicture();
		button("Outline").click();
		Locator rows = page().locator(".outline-level-2");
		rows.nth(0).click();
		rows.nth(2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
		assertThat(said()).hasText("2 nodes selected.");
		assertThat(page().locator(".outline-item[aria-selected=true]")).hasCount(2);

		rows.nth(4).focus();
		press("Control+Space");
		assertThat(said()).hasText("3 nodes selected.");
		press("Shift+F10");
		assertThat(menu()).hasAttribute("aria-label", "3 nodes selected");
		assertThat(menu().getByText("in the picture only")).isVisible();
		choose("Show only them");

		assertThat(figures()).containsText("3 articles");
	}

	@Test
	void doesTheSameInTheTable() {
		openPicture();
		button("Table").click();
		page().locator(".node-title").nth(1).click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
		assertThat(menu()).isVisible();
		int before = nodesShown();

		choose("Hide");

		assertThat(figures()).containsText((before - 1) + " articles");
		assertThat(button("1 hidden")).isVisible();
	}

	@Test
	void worksWithAFingerOnANarrowScreen(Browser browser) {
		openPicture();
		String address = page().url();
		try (BrowserContext phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844)
			.setHasTouch(true)
			.setIsMobile(true)
			.setColorScheme(ColorScheme.DARK))) {
			Page narrow = phone.newPage();
			narrow.navigate(address);
			Locator figures = narrow.locator("#graph .figures").first();
			assertThat(figures).containsText("articles");
			BoundingBox box = narrow.locator("#graph .surface").boundingBox();
			Locator menu = narrow.locator(".context-menu");
			rest(phone.newCDPSession(narrow), box.x + 5, box.y + box.height - 5, menu);
			menu.getByRole(AriaRole.MENUITEM,
					new Locator.GetByRoleOptions().setName(Pattern.compile("^Group all stories")))
				.tap();
			assertThat(figures).containsText("grouped by story");
			assertThat(menu).hasCount(0);
		}
	}

	/** A finger that stays until a menu comes, and lifts. */
	private static void rest(CDPSession session, double x, double y, Locator menu) {
		JsonObject down = new JsonObject();
		down.addProperty("type", "touchStart");
		JsonArray points = new JsonArray();
		JsonObject point = new JsonObject();
		point.addProperty("x", x);
		point.addProperty("y", y);
		points.add(point);
		down.add("touchPoints", points);
		session.send("Input.dispatchTouchEvent", down);
		assertThat(menu).isVisible();
		JsonObject up = new JsonObject();
		up.addProperty("type", "touchEnd");
		up.add("touchPoints", new JsonArray());
		session.send("Input.dispatchTouchEvent", up);
	}

	private String walkOn(String from) {
		for (String key : List.of("ArrowLeft", "ArrowDown", "ArrowUp", "ArrowRight")) {
			press(key);
			if (!place().textContent().equals("No neighbour that way.") && !place().textContent().equals(from)) {
				return place().textContent();
			}
		}
		return from;
	}

	private static int missing(Locator way) {
		return Integer.parseInt(way.textContent().replaceAll(".* of (\\d+)$", "$1"));
	}

	private Locator place() {
		return page().locator(".canvas-place");
	}

}
