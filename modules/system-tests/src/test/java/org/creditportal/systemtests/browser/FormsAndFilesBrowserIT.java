package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.RawHttp;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** What an officer's browser may be made to send: files only where they are taken and by whom, acts never by a link, and what was typed
 * into a field. */
class FormsAndFilesBrowserIT {

    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n" + "甲,乙\r\n".repeat(100_000) + "\r\n--x--\r\n";

    private static final double LONGER_THAN_A_CALENDAR_UNFOLDS = 600;

    private static final String LIST = "/lists/list.xhtml";
    private static final String KEPT = "我的黑名单";
    private static final String HEADINGS = "main .ui-datatable thead th";
    private static final String DENSE = ".kit-table-wrap.kit-dense";

    private final Chromium chromium = Chromium.running();

    private final RunningPortal portal = RunningPortal.get();
    private final Http kunming = new Http(portal.port(), "kunming.localhost");

    @Test
    void takesFilesOnlyWhereTheyBelongAndLeavesNoneBehind() throws IOException {
        Officers officers = new Officers(chromium.browser(), "kunming");
        try (OfficePage clerk = officers.clerk(Officers.MARKET);
                OfficePage auditor = officers.auditor()) {
            byte[] part = PART.getBytes(StandardCharsets.UTF_8);
            assertThat(post("/office/index.xhtml", part, cookies(clerk))).isEqualTo(415);
            assertThat(post("/office/records/list.xhtml", part, cookies(clerk))).isEqualTo(415);
            assertThat(post("/office/records/import.xhtml", part, cookies(auditor)))
                    .isEqualTo(404);
            assertThat(post("/office/responsibility/calendar.xhtml", part, cookies(clerk)))
                    .isEqualTo(404);
            // Not sent back by the page, so nothing is done with it.
            assertThat(post("/office/records/import.xhtml", part, cookies(clerk)))
                    .isLessThan(500);
            assertThat(post(
                            "/office/records/import.xhtml",
                            "--x nonsense".getBytes(StandardCharsets.UTF_8),
                            cookies(clerk)))
                    .isEqualTo(400);
            breakOff(cookies(clerk));
            assertThat(declare("/office/records/import.xhtml", 2_000_000_000L, cookies(clerk)))
                    .isEqualTo(413);
            assertThat(declare("/office/records/list.xhtml", 100_000_000L, cookies(clerk)))
                    .isEqualTo(415);
            Waiting.until("no file is left", () -> leftovers() == 0);
        }
    }

    @Test
    void actsNeverGoByAnAddress() {
        try (OfficePage clerk = new Officers(chromium.browser(), "kunming").clerk(Officers.MARKET)) {
            for (String name :
                    new String[] {"jakarta.faces.ViewState", "jakarta%2Efaces.ViewState", "%6aakarta.faces.ViewState"
                    }) {
                Http.Answer answer = kunming.get(
                        "/office/records/list.xhtml?searchForm=searchForm&" + name + "=x", "Cookie", cookies(clerk));
                assertThat(answer.statusCode()).isEqualTo(400);
            }
            assertThat(kunming.get("/office/records/list.xhtml?q=x", "Cookie", cookies(clerk))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** A calendar that opens by itself takes the focus as soon as it is open, and with it whatever is typed then. */
    @Test
    void aDayIsTypedWhereItsFieldHasTheFocus() {
        try (OfficePage office = new Officers(chromium.browser(), "kunming").creditOfficer()) {
            office.open("/responsibility/duty.xhtml?area=state-assets-trading");
            office.element("changeForm:validFrom_input").focus();
            office.page().waitForTimeout(LONGER_THAN_A_CALENDAR_UNFOLDS);
            String day = portal.days().today().toString();
            office.page().keyboard().insertText(day);
            assertThat(office.element("changeForm:validFrom_input").inputValue())
                    .isEqualTo(day);
        }
    }

    /** What an officer keeps of a list is there the next time, and nobody else sees it. */
    @Test
    void keepsASearchAndTheLookOfATable() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        try (OfficePage clerk = officers.clerk(Officers.MARKET);
                OfficePage reviewer = officers.reviewer(Officers.MARKET)) {
            clerk.open(LIST + "?colour=BLACK");
            clerk.page().locator(".kit-kept summary").click();
            clerk.element("kitKept").fill(KEPT);
            clerk.element("kitKeepAction").click();
            Locator kept = clerk.page().locator("#kitForget a").filter(new Locator.FilterOptions().setHasText(KEPT));
            assertThat(kept.getAttribute("href")).endsWith("list.xhtml?colour=BLACK");

            int columns = clerk.page().locator(HEADINGS).count();
            look(clerk, false);
            assertThat(clerk.page().locator(HEADINGS).count()).isEqualTo(columns - 1);
            clerk.open(LIST);
            assertThat(clerk.page().locator(HEADINGS).count()).isEqualTo(columns - 1);
            assertThat(clerk.page().locator(DENSE).count()).isOne();
            reviewer.open(LIST);
            assertThat(reviewer.page().locator("#kitForget").count()).isZero();
            assertThat(reviewer.page().locator(DENSE).count()).isZero();

            look(clerk, true);
            assertThat(clerk.page().locator(HEADINGS).count()).isEqualTo(columns);
            assertThat(clerk.page().locator(DENSE).count()).isZero();
            clerk.page().locator("#kitForget button").first().click();
            assertThat(clerk.page().locator("#kitForget").count()).isZero();
        }
    }

    /** With the second column and room between the rows, or without. */
    private static void look(OfficePage office, boolean whole) {
        office.page().locator(".kit-choose summary").click();
        office.page().locator(".kit-choose input[type=checkbox]").nth(1).setChecked(whole);
        office.page().locator(".kit-choose input[type=checkbox]").last().setChecked(!whole);
        office.page().locator(".kit-choose button").click();
        office.page().waitForLoadState();
    }

    private int post(String path, byte[] body, String cookies) {
        return kunming.post(path, body, "Content-Type", MULTIPART, "Cookie", cookies)
                .statusCode();
    }

    private static int declare(String path, long length, String cookies) {
        return RawHttp.send(head(path, length, cookies)).status();
    }

    private static String head(String path, long length, String cookies) {
        return "POST " + path + " HTTP/1.1\r\n" + RawHttp.HOST + "Cookie: " + cookies + "\r\nContent-Type: " + MULTIPART
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void breakOff(String cookies) throws IOException {
        try (Socket socket = RawHttp.connect(0)) {
            socket.getOutputStream()
                    .write((head("/office/records/import.xhtml", 10_000_000, cookies) + PART.substring(0, 200_000))
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }

    private static String cookies(OfficePage office) {
        return office.page().context().cookies().stream()
                .filter(cookie -> cookie.path.startsWith("/office"))
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** Files of uploads, wherever the server or the portal keeps them while a request is served. */
    private long leftovers() {
        try (Stream<Path> files = Files.walk(portal.data())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> portal.data().relativize(file).toString())
                    .filter(name -> name.contains("uploads/") || name.contains("upload_"))
                    .count();
        } catch (IOException | UncheckedIOException vanishing) {
            return 1; // looked at while it was deleted; to be looked at again
        }
    }
}
