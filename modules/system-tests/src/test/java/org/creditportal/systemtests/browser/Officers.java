package org.creditportal.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.RunningPortal;

/** The demo officers of a tenant, and what tests have them do before what is tested begins. */
final class Officers {

    static final String MARKET = "market-supervision";

    private final Browser browser;
    private final ReadyFile.Tenant tenant;

    Officers(Browser browser, String tenant) {
        this.browser = browser;
        this.tenant = RunningPortal.get().facts(tenant);
    }

    /** A bureau's clerk in a browser. */
    OfficePage clerk(String bureau) {
        return enter(bureau, "bureau-clerk");
    }

    /** A bureau's reviewer in a browser. */
    OfficePage reviewer(String bureau) {
        return enter(bureau, "bureau-reviewer");
    }

    /** The officer of the credit office in a browser. */
    OfficePage creditOfficer() {
        return enter("credit-office", "credit-office");
    }

    /** The officer who holds daily supervision in a browser. */
    OfficePage supervisor() {
        return enter("administrative-approval", "supervisor");
    }

    /** The second officer of the credit office in a browser. */
    OfficePage secondCreditOfficer() {
        ReadyFile.Login login = tenant.logins().stream()
                .filter(each -> each.username().equals("credit.second"))
                .findFirst()
                .orElseThrow();
        return OfficePage.login(browser, tenant, login);
    }

    /** The administrator of the audit trail in a browser. */
    OfficePage auditor() {
        return enter("credit-office", "audit-admin");
    }

    private OfficePage enter(String bureau, String role) {
        ReadyFile.Login login = tenant.logins().stream()
                .filter(each -> each.bureau().equals(bureau) && each.roles().contains(role))
                .findFirst()
                .orElseThrow();
        return OfficePage.login(browser, tenant, login);
    }

    /**
     * Has a file without faults recorded, as the market supervision's own system hands it in: what is tested comes afterwards, and a
     * browser would take many times as long. The batch's number.
     */
    String imported(RecordSheet sheet) {
        OfficeApi system = OfficeApi.ofMachine(tenant.id());
        return system.record(UUID.randomUUID().toString(), sheet.csv(StandardCharsets.UTF_8))
                .path("number")
                .asText();
    }

    /** Uploads a file and waits, as the page does by itself, until it is checked; the batch's number. */
    static String upload(OfficePage office, String name, byte[] content) {
        office.open("/records/import.xhtml");
        office.upload("uploadForm:file", name, content);
        office.element("uploadForm:upload").click();
        office.expectPage("/records/batch.xhtml");
        PlaywrightAssertions.assertThat(office.element("factsHeading")).isVisible();
        PlaywrightAssertions.assertThat(office.element("rowCount")).isVisible();
        return office.parameter("number");
    }

    /** Confirms the file shown and waits until it is recorded. */
    static void confirm(OfficePage office) {
        office.element("decisionForm:confirm").click();
        PlaywrightAssertions.assertThat(office.element("result")).isVisible();
    }

    /** The number of the record that a list of the records of a batch shows for a document. */
    static String recordOf(OfficePage office, String batch, String documentNumber) {
        office.open("/records/list.xhtml?batch=" + batch);
        office.row("records", documentNumber).locator("a").first().click();
        office.expectPage("/records/detail.xhtml");
        return office.parameter("number");
    }
}
