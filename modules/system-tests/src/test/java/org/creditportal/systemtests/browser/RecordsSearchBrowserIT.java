package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are found as people write, and what was asked for stays in the address. */
class RecordsSearchBrowserIT {

    private static final String TENANT = "kunming";
    private static final String DIVISION = "530102";
    private static final String PERSON = "53010219900307003";
    private static final int MANY = 45;
    private static final int PAGE = 20;

    private static final LocalDate LATER = RunningPortal.get().days().workingDay(2);
    private static final LocalDate EARLIER = RunningPortal.get().days().workingDay(3);

    private static Officers officers;
    private static String batch;

    @BeforeAll
    static void importRecords() {
        officers = new Officers(Chromium.running().browser(), TENANT);
        RecordSheet sheet = RecordSheet.penalties(DIVISION)
                .row("滇池检索龙门（云南）科技有限公司", FictionalCodes.company(DIVISION, 5201), "测检罚〔2026〕5201号", Days.written(LATER))
                .row("=1+1检索公式有限公司", FictionalCodes.company(DIVISION, 5202), "测检罚〔2026〕5202号", Days.written(LATER));
        for (int n = 1; n <= MANY; n++) {
            sheet.row(
                    "检索翻页有限公司" + n,
                    FictionalCodes.company(DIVISION, 5210 + n),
                    "测检罚〔2026〕9%03d号".formatted(n),
                    n % 2 == 0 ? Days.written(EARLIER) : Days.written(LATER));
        }
        batch = officers.imported(sheet);
        officers.imported(RecordSheet.personPenalties(DIVISION)
                .row("张检索", CitizenNumbers.of(PERSON), "测检罚〔2026〕5203号", Days.written(LATER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"检索龙门", "檢索龍門", "滇池检索龙门(云南)科技", "滇池检索龙门（云南）科技有限责任公司", "２０２６〕5201号", "〔2026〕5201号"})
    void namesAndDocumentNumbersAreFoundAsPeopleWriteThem(String words) {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/list.xhtml");
            office.element("q").fill(words);
            office.element("filter").click();
            assertThat(office.row("records", "滇池检索龙门（云南）科技有限公司")).hasCount(1);
        }
    }

    @Test
    void whatWasAskedForSurvivesReloadAndLanguage() {
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/records/list.xhtml");
            office.element("q").fill("检索翻页");
            office.element("bureau").selectOption(Officers.MARKET);
            office.element("kind").selectOption("PENALTY");
            office.element("from").fill(LATER.toString());
            office.element("filter").click();
            assertFilters(office);
            office.page().reload();
            assertFilters(office);
            office.element("kitLanguage").click();
            assertThat(office.page().locator("html")).hasAttribute("lang", "en");
            assertFilters(office);
        }
    }

    @Test
    void theBoxOfTheFrameFindsWhatANumberLeadsTo() {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/jobs/");
            office.page().keyboard().press("/");
            assertThat(office.element("kitTerm")).isFocused();
            office.page().keyboard().type(batch.toLowerCase(Locale.ROOT));
            office.page().keyboard().press("Enter");
            office.page().waitForURL(address -> address.endsWith("/records/batch.xhtml?number=" + batch));
            office.element("kitTerm").fill(FictionalCodes.company(DIVISION, 5201));
            office.element("kitFindAction").click();
            assertThat(office.page().locator("section.found")).hasCount(2);
            assertThat(office.page().locator("section.found").first()).containsText("滇池检索龙门（云南）科技有限公司");
            assertThat(office.page()).hasURL(Pattern.compile(".*/find\\.xhtml$"));
        }
        try (OfficePage office = officers.clerk("finance")) {
            office.open("/");
            office.element("kitTerm").fill(batch);
            office.element("kitFindAction").click();
            assertThat(office.page()).hasURL(Pattern.compile(".*/find\\.xhtml$"));
            assertThat(office.page().locator("section.found")).hasCount(0);
        }
    }

    /** Names above all: nobody knows a company by its code. */
    @Test
    void theBoxAnswersWhateverIsTypedWhoeverAsks() {
        for (String role :
                List.of("bureau-clerk", "bureau-reviewer", "credit-office", "security-admin", "audit-admin")) {
            HttpOfficer officer = HttpOfficer.login("kunming", role);
            for (String term : List.of(
                    "滇池检索龙门", "信", "市场", "昆市监罚〔2026〕1号", "９１５３０１９９", "' or 1=1 --", "100%_", "\\", "*\"", "𠮷")) {
                Http.Answer answer = officer.post("/office/find.xhtml", Map.of("kitTerm", term));
                assertThat(answer.statusCode()).as(role + " " + term).isIn(200, 302);
            }
            officer.get("/office/logout");
        }
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/");
            office.element("kitTerm").fill("滇池检索龙门（云南）科技有限公司");
            office.element("kitFindAction").click();
            assertThat(office.page().locator("main")).containsText("滇池检索龙门（云南）科技有限公司");
        }
    }

    private static void assertFilters(OfficePage office) {
        assertThat(office.element("q")).hasValue("检索翻页");
        assertThat(office.element("bureau")).hasValue(Officers.MARKET);
        assertThat(office.element("kind")).hasValue("PENALTY");
        assertThat(office.element("from")).hasValue(LATER.toString());
        assertThat(office.row("records", "检索翻页")).hasCount(PAGE);
        assertThat(office.element("records").getByText(EARLIER.toString(), new Locator.GetByTextOptions()))
                .hasCount(0);
    }

    @Test
    void olderAndNewerPagesLeadThereAndBack() {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/list.xhtml?q=检索翻页");
            String first = office.element("records").innerText();
            assertThat(office.element("previousPage")).hasCount(0);
            office.element("nextPage").click();
            assertThat(office.element("previousPage")).isVisible();
            assertThat(office.element("records").innerText()).isNotEqualTo(first);
            office.element("nextPage").click();
            assertThat(office.row("records", "检索翻页")).hasCount(MANY - 2 * PAGE);
            assertThat(office.element("nextPage")).hasCount(0);
            office.element("previousPage").click();
            office.element("previousPage").click();
            assertThat(office.element("previousPage")).hasCount(0);
            assertThat(office.element("records").innerText()).isEqualTo(first);
        }
    }

    @Test
    void whatIsFoundIsGivenOutWithoutFormulas() {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/list.xhtml?batch=" + batch);
            assertThat(office.element("records")).isVisible();
            String csv = new String(office.download("csv"), StandardCharsets.UTF_8);
            assertThat(csv.lines()).hasSize(MANY + 2 + 1);
            assertThat(csv).contains(",滇池检索龙门（云南）科技有限公司,", ",'=1+1检索公式有限公司,", "测检罚〔2026〕9001号");
            office.open("/records/list.xhtml?q=检索公式");
            assertThat(office.row("records", "=1+1检索公式有限公司")).hasCount(1);
            assertThat(new String(office.download("xlsx"), StandardCharsets.ISO_8859_1))
                    .startsWith("PK");
        }
    }

    @Test
    void whatIsFoundIsExportedInTheBackgroundAndFoundAmongTheOwnJobsOnly() {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/list.xhtml?q=检索翻页");
            office.element("backgroundForm:background").click();
            office.expectPage("/jobs/");
            Locator job = office.row("jobsForm:jobs", "导出信用记录").first();
            Locator link = job.getByText("下载");
            assertThat(link).isVisible();
            assertThat(office.row("jobsForm:jobs", "导入信用信息").first()).isVisible();
            Download download = office.page().waitForDownload(link::click);
            assertThat(download.suggestedFilename()).isEqualTo("records.xlsx");
            job.getByText("返回来源页面").click();
            office.expectPage("/records/list.xhtml?");
            assertThat(office.row("records", "检索翻页").first()).isVisible();
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/jobs/");
            assertThat(office.page().getByText("导出信用记录")).hasCount(0);
        }
    }

    /** The job is one that a node has taken and does not say a word about, so that there is time for the click. */
    @Test
    void aJobIsStoppedByItsButton() throws Exception {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/list.xhtml?q=检索公式");
            office.element("backgroundForm:background").click();
            office.expectPage("/jobs/");
            assertThat(office.row("jobsForm:jobs", "导出信用记录").first().getByText("下载"))
                    .isVisible();
            holdNewestJob();
            office.open("/jobs/");
            Locator job = office.row("jobsForm:jobs", "导出信用记录").first();
            job.getByText("停止").click();
            assertThat(job).containsText("正在停止");
            assertThat(job.getByText("停止", new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(0);
        }
    }

    private static void holdNewestJob() throws SQLException {
        try (OpenTransaction database = new OpenTransaction("kunming")) {
            database.execute("UPDATE krn_job SET state = 'RUNNING', worker = 'SILENTWORKER0',"
                    + " worker_until = UTC_TIMESTAMP() + INTERVAL 10 MINUTE, ended_at = NULL, result_file = NULL"
                    + " ORDER BY id DESC LIMIT 1");
            database.commit();
        }
    }

    @Test
    void personsAreFoundByNumberInTheirOwnFormOnly() {
        String number = CitizenNumbers.of(PERSON);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/records/list.xhtml");
            office.element("q").fill(number);
            office.element("filter").click();
            assertThat(office.element("personalNumberAsked")).isVisible();
            assertThat(office.element("q")).hasValue("");
            office.element("byNumber").click();
            office.expectPage("/records/person.xhtml");
            office.element("personForm:idNumber").fill(number);
            office.element("personForm:find").click();
            office.expectPage("/records/list.xhtml?subject=");
            assertThat(office.row("records", "测检罚〔2026〕5203号")).hasCount(1);
            assertThat(office.page().content()).doesNotContain(number);
        }
    }
}
