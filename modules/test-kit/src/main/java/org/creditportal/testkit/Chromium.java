package org.creditportal.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A headless Chromium for browser tests, one for all of a run, and others where a test works in several threads: Debian's headless shell, which draws nothing for a screen and so costs
 * a third of the time, where it is or may be installed, else the Chromium that the machine has, else Debian's, else Playwright's own
 * download.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> SHELL = List.of("/usr/bin/chromium-headless-shell");
    private static final List<String> WHOLE =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final String FONTS = "fonts-noto-cjk";

    private static Chromium running;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The browser of the run, started by the first test that asks. */
    public static synchronized Chromium running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** Ends the browser, if one runs. */
    public static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** Another browser for another thread: each is used by the thread that started it. It reaches nothing outside this machine on its own account. */
    public static Chromium start() {
        Optional<Path> executable = DebianProgram.installed(SHELL)
                .or(() -> DebianProgram.install(SHELL, "chromium-headless-shell", FONTS))
                .or(() -> DebianProgram.installed(WHOLE))
                .or(() -> DebianProgram.install(WHOLE, "chromium", FONTS));
        Playwright.CreateOptions options = new Playwright.CreateOptions();
        executable.ifPresent(path -> options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Playwright playwright = Playwright.create(options);
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions().setArgs(arguments());
        executable.ifPresent(launch::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(launch));
    }

    /** The browser; whoever uses it has a context of their own. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (DebianProgram.isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
