package newsweft.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all tests of a run, started when the first of them asks for it. */
final class Chromium implements ExecutionCondition, ParameterResolver {

	private static final Path PROGRAM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

	/** Without a sandbox, since CI runs as root; without what would call other hosts. */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final String MISSING = "no Chromium at " + PROGRAM + ": install it, or set CHROMIUM to where it is";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Files.isExecutable(PROGRAM) || "true".equals(System.getenv("CI"))) {
			return ConditionEvaluationResult.enabled("Chromium is here or must be");
		}
		if (context.getTestMethod().isEmpty()) {
			System.err.println("[SKIPPED] " + context.getDisplayName() + ": " + MISSING);
		}
		return ConditionEvaluationResult.disabled(MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		if (!Files.isExecutable(PROGRAM)) {
			throw new IllegalStateException(MISSING);
		}
		return context.getRoot()
			.getStore(Namespace.create(Chromium.class))
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class)
			.browser();
	}

	/** Playwright's driver process and the browser that it drives. */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Browser browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
			return new Running(playwright, browser);
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
