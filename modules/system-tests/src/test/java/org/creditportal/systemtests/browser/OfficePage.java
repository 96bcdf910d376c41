package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.testkit.Waiting;

/** The office as one officer uses it in a browser of their own. */
final class OfficePage implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final double MENU_PATIENCE = 5_000;

    private static final double PATIENCE_MILLISECONDS = 30_000;

    /** Playwright's own five seconds are too short for two cores that do something else meanwhile. */
    private static final double ASSERTION_MILLISECONDS = 15_000;

    private static final double BACKGROUND_MILLISECONDS = 120_000;

    /** Reports what the content security policy refuses, also where Chromium itself would only warn. */
    private static final String REPORT_REFUSALS = "document.addEventListener('securitypolicyviolation',"
            + " event => console.error('Refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

    /** What stands in the fields of a page. */
    private static final String TYPED =
            "[...document.querySelectorAll('main input:not([type=hidden]):not([type=password]), main textarea')]"
                    + ".map(field => field.id + '=' + field.value).join(', ')";

    /** The browsers of officers, by office and name: they keep their login, and what they have loaded once. */
    private static final Map<String, BrowserContext> BROWSERS = new ConcurrentHashMap<>();

    /** Windows of these browsers that nobody uses now. A new one would load all scripts anew, which takes longer than most pages. */
    private static final Map<BrowserContext, Deque<Page>> IDLE = new ConcurrentHashMap<>();

    /** Where idle windows wait: nothing there asks the office for anything. */
    private static final String IDLE_PLACE = "/kit/emblem.svg";

    private final BrowserContext context;
    private final boolean kept;
    private final Page page;
    private final String officeUrl;
    private final List<String> problems = new ArrayList<>();
    private final Consumer<String> onError = problems::add;
    private final Consumer<ConsoleMessage> onMessage = message -> {
        if ("error".equals(message.type())) {
            problems.add(message.text());
        }
    };

    private OfficePage(BrowserContext context, boolean kept, String officeUrl) {
        this.context = context;
        this.kept = kept;
        this.page = Optional.ofNullable(idle(context).poll()).orElseGet(context::newPage);
        this.officeUrl = officeUrl;
        page.onPageError(onError);
        page.onConsoleMessage(onMessage);
    }

    private static Deque<Page> idle(BrowserContext context) {
        return IDLE.computeIfAbsent(context, browser -> new ArrayDeque<>());
    }

    /**
     * Opens the office as the officer, whose browser may be logged in from an earlier test; else logs in at the realm that the
     * office leads to.
     */
    static OfficePage login(Browser browser, ReadyFile.Tenant tenant, ReadyFile.Login login) {
        BrowserContext own =
                BROWSERS.computeIfAbsent(tenant.officeUrl() + " " + login.username(), officer -> context(browser));
        own.clearCookies(new BrowserContext.ClearCookiesOptions().setName("language"));
        OfficePage office = new OfficePage(own, true, tenant.officeUrl());
        office.open("/");
        if (!office.page.url().startsWith(tenant.officeUrl())) {
            office.enter(tenant, login);
        }
        return office;
    }

    /** In a browser that nobody is logged in with, whoever else is. */
    static OfficePage loginAnew(Browser browser, ReadyFile.Tenant tenant, ReadyFile.Login login) {
        OfficePage office = new OfficePage(context(browser), false, tenant.officeUrl());
        office.open("/");
        office.enter(tenant, login);
        return office;
    }

    private static BrowserContext context(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.addInitScript(REPORT_REFUSALS);
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_MILLISECONDS);
        return context;
    }

    private void enter(ReadyFile.Tenant tenant, ReadyFile.Login login) {
        page.locator("#username").fill(login.username());
        page.locator("#password").fill(login.password());
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(tenant.officeUrl()));
    }

    /** Another window of the same officer, which shows the address. Closing it leaves the first one logged in. */
    OfficePage anotherWindow(String path) {
        OfficePage window = new OfficePage(context, kept, officeUrl);
        window.open(path);
        return window;
    }

    /** Value of the session's cookie. */
    String session() {
        return context.cookies(officeUrl).stream()
                .filter(cookie -> "OFFICE_SESSION".equals(cookie.name))
                .findFirst()
                .orElseThrow()
                .value;
    }

    void open(String path) {
        page.navigate(officeUrl + path);
    }

    /** Opens an address that this officer must not see; the one complaint of the browser about the answer is no problem. */
    void openRefused(String path, int status) {
        Response answer = page.navigate(officeUrl + path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        problems.removeIf(
                problem -> problem.startsWith("Failed to load resource") && problem.contains(" " + status + " "));
    }

    /** What a click makes the browser store. */
    byte[] download(String clientId) {
        Download download = page.waitForDownload(() -> element(clientId).click());
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The row of a table that says this. */
    Locator row(String clientId, String words) {
        return element(clientId).locator("tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The value of a parameter of the address shown. */
    String parameter(String name) {
        return Arrays.stream(URI.create(page.url()).getRawQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    Page page() {
        return page;
    }

    /** What the browser complained of: scripts that failed or were refused by the content security policy. */
    List<String> problems() {
        return problems;
    }

    Locator element(String clientId) {
        return page.locator("[id=\"" + clientId + "\"]");
    }

    String text(String clientId) {
        return element(clientId).innerText().strip();
    }

    /** Waits until the page of a path is shown; else says what is shown instead. */
    void expectPage(String path) {
        try {
            page.waitForURL(address -> address.startsWith(officeUrl + path));
        } catch (TimeoutError late) {
            throw new AssertionError("Expected " + path + " but " + shown(), late);
        }
    }

    /** Waits for a row that says this; else says what is shown instead. */
    Locator expectRow(String clientId, String words) {
        Locator row = row(clientId, words);
        try {
            row.first().waitFor();
            return row;
        } catch (TimeoutError late) {
            throw new AssertionError("Expected " + words + " but " + shown(), late);
        }
    }

    private String shown() {
        return page.url() + " shows: " + page.locator("main").innerText() + " with " + page.evaluate(TYPED);
    }

    /** Waits until the element is there, on a page that shows by itself what the office does in the background. */
    void awaitShown(String clientId) {
        element(clientId).waitFor(new Locator.WaitForOptions().setTimeout(BACKGROUND_MILLISECONDS));
    }

    void upload(String clientId, String name, byte[] content) {
        element(clientId).setInputFiles(new FilePayload(name, "text/csv", content));
    }

    /**
     * Types a day. The field's script may write what stood there once more while it begins; what a program types just then is put
     * behind it, as no person could.
     */
    void fillDay(String clientId, LocalDate day) {
        Waiting.until("the day stands in " + clientId, () -> {
            element(clientId).fill(day.toString());
            element(clientId).press("Tab");
            return element(clientId).inputValue().equals(day.toString());
        });
    }

    /** Clicks as impatient people do. */
    void doubleClick(String clientId) {
        element(clientId).dblclick();
    }

    /** Chooses from a PrimeFaces menu by position. */
    void choose(String clientId, int position) {
        openMenu(clientId).nth(position).click();
        page.waitForLoadState();
    }

    /** Chooses from a PrimeFaces menu by the words shown. */
    void chooseByText(String clientId, String words) {
        openMenu(clientId)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /**
     * The menu's items, once it is fully open: while it still unfolds, its script is not ready for a choice. A click that comes
     * before the menu's script opens nothing, so it is clicked again as people would.
     */
    private Locator openMenu(String clientId) {
        Locator panel = page.locator(
                "[id=\"" + clientId + "_panel\"]:not(.ui-connected-overlay-enter, .ui-connected-overlay-enter-active)");
        for (int click = 1; click <= ATTEMPTS && !panel.isVisible(); click++) {
            element(clientId).click();
            try {
                panel.waitFor(new Locator.WaitForOptions().setTimeout(MENU_PATIENCE));
            } catch (TimeoutError notYet) {
                assertThat(click)
                        .as("clicks on " + clientId + " that opened nothing")
                        .isLessThan(ATTEMPTS);
            }
        }
        return page.locator("[id=\"" + clientId + "_items\"] li:visible");
    }

    /** Leaves the window to the officer's next test; whatever was shown in it must not have made the browser complain. */
    @Override
    public void close() {
        List<String> complaints = List.copyOf(problems);
        // Also because Chromium forgets to close a window that still loads a page, and is then waited for without end.
        for (int attempt = 1; !comesToRest(); attempt++) {
            assertThat(attempt).as("attempts to leave " + page.url()).isLessThan(ATTEMPTS);
        }
        page.offPageError(onError);
        page.offConsoleMessage(onMessage);
        if (kept) {
            idle(context).push(page);
        } else {
            page.close();
            endWhenEmpty();
        }
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** What a click has begun may lead the window elsewhere just now. */
    private boolean comesToRest() {
        try {
            page.navigate(officeUrl + IDLE_PLACE);
            return true;
        } catch (PlaywrightException ledElsewhere) {
            return false;
        }
    }

    private void endWhenEmpty() {
        if (context.pages().isEmpty()) {
            context.close();
        }
    }
}
