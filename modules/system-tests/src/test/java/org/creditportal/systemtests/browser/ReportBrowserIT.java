package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PdfSignatures;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** A credit report from the counter to the public's verification, renewed, and recalled. */
class ReportBrowserIT {

    private static final String NAME = "报告测试有限公司";
    private static final String DOCUMENT = "测报罚〔2026〕8811号";
    private static final byte[] SCAN = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Chromium chromium = Chromium.running();

    @Test
    void isProvedIssuedVerifiedRenewedAndRecalled() throws Exception {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String code = FictionalCodes.company("530102", 8811);
        officers.imported(RecordSheet.penalties("530102")
                .row(NAME, code, DOCUMENT, RunningPortal.get().days().monthsAgo(2)));
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/checks/report-apply.xhtml");
            fill(office, code, "别的公司");
            assertThat(office.element("kitMessages")).containsText("现用名、曾用名均不一致");
            fill(office, code, NAME);
            office.expectPage("/checks/report.xhtml");
            String first = office.parameter("number");
            assertThat(office.element("unproved")).isVisible();
            assertThat(office.page().locator("main")).not().containsText(DOCUMENT);
            String paper = issued(office);
            assertThat(office.page().locator("main")).containsText(DOCUMENT);
            String twin = new String(office.download("twin"), StandardCharsets.US_ASCII);
            String told = new String(Base64.getUrlDecoder().decode(twin.split("\\.")[1]), StandardCharsets.UTF_8);
            List<String> prints = List.of(printed(office, "甲", 1), printed(office, "乙", 2));
            office.element("document").click();
            office.expectPage("/correspondence/document.xhtml");
            byte[] pdf = office.download("save");
            assertThat(told).contains(NAME, DOCUMENT, Digests.sm3(pdf));
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
            assertThat(verified(prints.get(0)))
                    .contains("现行有效", "000001", "打印单位")
                    .doesNotContain(NAME, DOCUMENT);
            assertThat(verified(prints.get(1))).contains("000002");
            seenLiveWhileItsApplicantAllows(office, first, prints.get(1));
            assertThat(isSignedByAPublishedKey(twin)).isTrue();
            assertThat(verified(paper)).contains("现行有效").doesNotContain(NAME, DOCUMENT);

            office.open("/checks/report.xhtml?number=" + first);
            office.element("renew").click();
            office.expectPage("/checks/report-apply.xhtml");
            office.element("reportForm:identifier").fill(code);
            office.element("reportForm:subjectName").fill(NAME);
            office.element("reportForm:apply").click();
            office.expectPage("/checks/report.xhtml");
            String renewed = issued(office);
            assertThat(verified(paper)).contains("已被替代");
            assertThat(verified(prints.get(0))).contains("已被替代", "000001");

            office.element("recallForm:reason").fill("数据有误");
            office.element("recallForm:recall").click();
            assertThat(office.element("standing")).containsText("已撤回");
            assertThat(verified(renewed)).contains("已撤回");
            office.open("/checks/reports.xhtml?state=SUPERSEDED");
            assertThat(office.row("reports", first)).isVisible();
        }
        assertThat(HttpOfficer.login("kunming", "bureau-clerk")
                        .get("/office/checks/reports.xhtml")
                        .statusCode())
                .isEqualTo(404);
    }

    /** One print under the next serial, signed; its verification code. */
    private static String printed(OfficePage office, String recipient, int place) throws Exception {
        office.element("printForm:recipient").fill(recipient);
        office.element("printForm:print").click();
        String serial = String.format("%06d", place);
        assertThat(office.row("prints", serial)).containsText(recipient);
        Download saved = office.page()
                .waitForDownload(() ->
                        office.row("prints", serial).getByRole(AriaRole.LINK).click());
        byte[] pdf;
        try (InputStream content = saved.createReadStream()) {
            pdf = content.readAllBytes();
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
        assertThat(PdfSignatures.judged(pdf)).contains("Signature is Valid", "Total document signed");
        pdf[pdf.length / 3] ^= 1;
        assertThat(PdfSignatures.judged(pdf)).doesNotContain("Signature is Valid");
        pdf[pdf.length / 3] ^= 1;
        return new TenantTables("kunming")
                .texts("SELECT code FROM cor_copy WHERE digest = ?", Digests.sm3(pdf))
                .get(0);
    }

    /** Whoever holds a copy sees what is on record today, by leave of the applicant only; each look is in the audit trail. */
    private static void seenLiveWhileItsApplicantAllows(OfficePage office, String report, String code) {
        TenantTables tables = new TenantTables("kunming");
        String address = code + "&live=true";
        assertThat(verified(address)).doesNotContain(NAME, DOCUMENT, "liveForm");
        office.open("/checks/report.xhtml?number=" + report);
        office.element("allowForm:until_input")
                .fill(RunningPortal.get().days().today().plusDays(30).toString());
        office.element("allowForm:until_input").press("Tab");
        office.element("allowForm:reason").fill("窗口签署授权书");
        office.element("allowForm:allow").click();
        assertThat(office.row("live", "窗口签署授权书")).isVisible();
        assertThat(verified(code)).contains("liveForm").doesNotContain(NAME, DOCUMENT);
        String one = browser(address);
        Waiting.until("the office answers", () -> verified(address, one).contains(DOCUMENT));
        assertThat(verified(address, one)).contains(NAME, "在公示或有效期内未查见");
        assertThat(looks(tables, report)).isEqualTo(1);
        String another = browser(address);
        assertThat(verified(address, another)).as("it has not looked yet").doesNotContain(NAME, DOCUMENT);
        Waiting.until("the office answers", () -> verified(address, another).contains(DOCUMENT));
        assertThat(verified(address, one)).contains(DOCUMENT);
        assertThat(looks(tables, report)).isEqualTo(2);
        office.element("disallowForm:reason").fill("申请人撤回");
        office.element("disallowForm:disallow").click();
        assertThat(office.row("live", "申请人撤回")).isVisible();
        assertThat(verified(address, one)).doesNotContain(NAME, DOCUMENT, "liveForm");
    }

    private static long looks(TenantTables tables, String report) {
        return tables.number(
                "SELECT COUNT(*) FROM krn_audit_line WHERE event = 'REPORT_SEEN_LIVE' AND object = ?", report);
    }

    /** Asks for the first time; by what the site knows this browser again. */
    private static String browser(String address) {
        return site("/verification?code=" + address).headers().stream()
                .filter(header -> header.getName().equalsIgnoreCase("Set-Cookie"))
                .map(header -> header.getValue().split(";")[0])
                .filter(cookie -> cookie.startsWith("live="))
                .findFirst()
                .orElseThrow();
    }

    /** Both come to the key while there is none: the second waits until the first has made it. */
    @Test
    void twoFirstReportsAtOnceAreSignedWithOneKey() throws Exception {
        Officers officers = new Officers(chromium.browser(), "kunming");
        officers.imported(RecordSheet.penalties("530102")
                .row(
                        NAME,
                        FictionalCodes.company("530102", 8813),
                        "测报罚〔2026〕8813号",
                        RunningPortal.get().days().monthsAgo(2)));
        TenantTables tables = new TenantTables("kunming");
        try (OfficePage one = officers.creditOfficer();
                OfficePage other = officers.creditOfficer();
                OpenTransaction making = new OpenTransaction("kunming")) {
            for (OfficePage office : List.of(one, other)) {
                office.open("/checks/report-apply.xhtml");
                fill(office, FictionalCodes.company("530102", 8813), NAME);
                office.expectPage("/checks/report.xhtml");
                proved(office);
            }
            making.execute("DELETE FROM chk_signing_key");
            making.commit();
            making.execute("INSERT INTO krn_turn (name, taken) VALUES ('checks.signingKeys', 1)"
                    + " ON DUPLICATE KEY UPDATE taken = taken + 1");
            // The answers wait for the turn, so nobody here waits for the answers.
            one.element("issueForm:issue").evaluate("button => setTimeout(() => button.click())");
            making.awaitWaiter();
            other.element("issueForm:issue").evaluate("button => setTimeout(() => button.click())");
            making.commit();
            assertThat(one.element("standing")).containsText("已出具");
            assertThat(other.element("standing")).containsText("已出具");
        }
        assertThat(tables.texts("SELECT fingerprint FROM chk_signing_key")).hasSize(1);
    }

    /** Two matters of an area that demands a look, from a file: one that was looked at before its decision, one that was not. */
    @Test
    void whatWasDecidedWithoutALookIsInTheRegister() {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String today = RunningPortal.get().days().today().toString();
        String looked = FictionalCodes.company("530102", 8812);
        String missing = FictionalCodes.company("530102", 8819);
        String file = "领域,编号,名称,决定日期,主体\nenterprise-honours,TZ-1,年度评优," + today
                + ",\nenterprise-honours,TZ-2,年度评优," + today + ",\nenterprise-honours,TZ-3,年度评优," + today + ","
                + looked + "；" + missing + "\n";
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            CheckBrowserIT.begin(office, "TZ-1", looked);
            CheckBrowserIT.begin(office, "TZ-3", looked);
            office.open("/checks/register-add.xhtml");
            office.upload("fileForm:file", "matters.csv", file.getBytes(StandardCharsets.UTF_8));
            office.element("fileForm:upload").click();
            office.expectPage("/checks/register.xhtml");
            assertThat(office.row("matters", "TZ-1")).containsText("已查询");
            assertThat(office.row("matters", "TZ-2")).containsText("未查询即决定");
            assertThat(office.row("matters", "TZ-3"))
                    .containsText(Pattern.compile("未查询即决定.*1 / 2\\s*尚未查询：\\s*" + missing, Pattern.DOTALL));
            office.element("unchecked").click();
            assertThat(office.row("matters", "TZ-2")).isVisible();
            assertThat(office.row("matters", "TZ-1")).hasCount(0);
            withdraw(office, missing);
            correct(office);
        }
    }

    /** A decided matter is told with another day for a reason alone, and what had been told stays. */
    private static void correct(OfficePage office) {
        office.open("/checks/register-add.xhtml");
        office.chooseByText("addForm:area", "企业评优、评级和周期性审验");
        assertThat(office.element("addForm:kind_input").locator("option")).hasCount(4);
        office.chooseByText("addForm:kind", "评优和授予荣誉称号");
        office.element("addForm:number").fill("TZ-2");
        office.element("addForm:name").fill("年度评优");
        office.fillDay(
                "addForm:decidedOn_input", RunningPortal.get().days().today().minusDays(1));
        office.element("addForm:add").click();
        assertThat(office.element("kitMessages")).containsText("请填写更正理由");
        office.element("addForm:reason").fill("决定日期登记有误");
        office.element("addForm:add").click();
        office.expectPage("/checks/register.xhtml");
        office.row("matters", "TZ-2")
                .getByText("TZ-2", new Locator.GetByTextOptions().setExact(true))
                .click();
        office.expectPage("/checks/register-matter.xhtml");
        assertThat(office.page().locator("main")).containsText("决定日期登记有误");
    }

    /** Whoever was told by mistake need not be looked at any more, and stays in the matter's history. */
    private static void withdraw(OfficePage office, String missing) {
        office.row("matters", "TZ-3")
                .getByText("TZ-3", new Locator.GetByTextOptions().setExact(true))
                .click();
        office.expectPage("/checks/register-matter.xhtml");
        office.element("withdrawForm:subjects").fill(missing);
        office.element("withdrawForm:reason").fill("投标人登记有误");
        office.element("withdrawForm:withdraw").click();
        assertThat(office.element("standing")).containsText("已查询");
        assertThat(office.row("subjects", missing)).containsText("投标人登记有误");
    }

    private static void fill(OfficePage office, String code, String name) {
        office.element("reportForm:identifier").fill(code);
        office.element("reportForm:subjectName").fill(name);
        office.element("reportForm:usedFor").fill("招标投标");
        office.element("reportForm:applicant").fill(NAME);
        office.element("reportForm:apply").click();
    }

    /** Attaches the proof and issues; the report's verification code. */
    private static String issued(OfficePage office) {
        String number = office.parameter("number");
        proved(office);
        office.element("issueForm:issue").click();
        assertThat(office.element("standing")).containsText("已出具");
        return new TenantTables("kunming")
                .texts(
                        "SELECT d.code FROM cor_document d JOIN chk_report r ON r.document_number = d.number"
                                + " WHERE r.number = ?",
                        number)
                .get(0);
    }

    private static void proved(OfficePage office) {
        office.element("attach").click();
        office.expectPage("/checks/report-attach.xhtml");
        office.upload("uploadForm:file", "licence.pdf", SCAN);
        office.element("uploadForm:attach").click();
        office.expectPage("/checks/report.xhtml");
    }

    /** As anybody checks it who has the public site's keys. */
    private static boolean isSignedByAPublishedKey(String twin) throws Exception {
        JWSObject signed = JWSObject.parse(twin);
        String keys = new Http(RunningPortal.get().port(), "kunming.localhost")
                .get("/api/v1/report-keys")
                .body();
        ECKey key =
                JWKSet.parse(keys).getKeyByKeyId(signed.getHeader().getKeyID()).toECKey();
        return signed.verify(new ECDSAVerifier(key));
    }

    private static String verified(String code) {
        return site("/verification?code=" + code).body();
    }

    private static String verified(String code, String browser) {
        return site("/verification?code=" + code, "Cookie", browser).body();
    }

    private static Http.Answer site(String address, String... headers) {
        return new Http(RunningPortal.get().port(), "kunming.localhost").get(address, headers);
    }
}
