package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bureau's file with faults: good rows go in, bad ones are mended in the workbook of faulty rows and follow. */
class RecordsImportBrowserIT {

    private static final String WRONG_DATE = "2026/13/45";
    private static final String DECIDED = RunningPortal.get().days().ago(4);
    private static final String LATER = RunningPortal.get().days().ago(3);

    private final Chromium chromium = Chromium.running();

    @ParameterizedTest
    @CsvSource({"kunming, 530102, penalties.xlsx", "beidaihe, 130304, penalties.csv"})
    void faultyRowsAreMendedAndFollow(String tenant, String division, String fileName) {
        String right = FictionalCodes.company(division, 5102);
        String wrong = right.substring(0, 17) + (right.endsWith("5") ? "6" : "5");
        RecordSheet sheet = RecordSheet.penalties(division)
                .row("导入测试甲有限公司", FictionalCodes.company(division, 5101), "测导罚〔2026〕5101号", DECIDED)
                .row("导入测试乙有限公司", wrong, "测导罚〔2026〕5102号", DECIDED)
                .row("导入测试丙有限公司", FictionalCodes.company(division, 5103), "测导罚〔2026〕5103号", LATER)
                .row("导入测试丁有限公司", FictionalCodes.company(division, 5104), "测导罚〔2026〕5104号", WRONG_DATE);
        byte[] file = fileName.endsWith(".xlsx") ? sheet.workbook() : sheet.csv(StandardCharsets.UTF_8);
        try (OfficePage office = new Officers(chromium.browser(), tenant).clerk(Officers.MARKET)) {
            String batch = Officers.upload(office, fileName, file);
            assertCounts(office, 4, 2, 2);
            assertThat(office.row("rows", "测导罚〔2026〕5101号")).containsText("无误");
            assertThat(office.row("rows", "测导罚〔2026〕5102号")).containsText("有误");
            assertFault(office, wrong, "CF_XDR_SHXYM");
            assertFault(office, WRONG_DATE, "CF_JDRQ");
            Officers.confirm(office);
            assertThat(office.element("recordedCount")).hasText("2");
            assertWaits(office, "测导罚〔2026〕5102号", 1);

            office.open("/records/batch.xhtml?number=" + batch);
            byte[] faulty = office.download("errorsForm:downloadRows");
            Officers.upload(office, "mended.xlsx", RecordSheet.mended(faulty, Map.of(wrong, right, WRONG_DATE, LATER)));
            assertCounts(office, 2, 2, 0);
            Officers.confirm(office);
            assertThat(office.element("recordedCount")).hasText("2");
            assertWaits(office, "测导罚〔2026〕5102号", 0);
            office.element("undatedRows").click();
            assertThat(office.row("dueRows", "测导罚〔2026〕5104号")).hasCount(0);
            office.open("/records/list.xhtml?q=" + right);
            assertThat(office.row("records", "测导罚〔2026〕5102号")).hasCount(1);
        }
    }

    private static void assertCounts(OfficePage office, int rows, int good, int bad) {
        assertThat(office.element("rowCount")).hasText(Integer.toString(rows));
        assertThat(office.element("goodCount")).hasText(Integer.toString(good));
        assertThat(office.element("badCount")).hasText(Integer.toString(bad));
    }

    /** The fault names the column and its code, and says in the last cell what to do. */
    private static void assertFault(OfficePage office, String value, String column) {
        Locator fault = office.row("errors", value);
        assertThat(fault).containsText(column);
        assertThat(fault.locator("td").last()).not().isEmpty();
    }

    private static void assertWaits(OfficePage office, String documentNumber, int count) {
        office.open("/records/timeliness.xhtml");
        assertThat(office.row("dueRows", documentNumber)).hasCount(count);
    }

    @Test
    void licencesAreImportedByTheirTemplate() {
        RecordSheet sheet = RecordSheet.licences("130304")
                .row("导入测试许可有限公司", FictionalCodes.company("130304", 5110), "测导许〔2026〕5110号", DECIDED);
        try (OfficePage office = new Officers(chromium.browser(), "beidaihe").clerk(Officers.MARKET)) {
            office.open("/records/template.xhtml?template=licence-2018-corporate");
            String batch = Officers.upload(office, "licences.csv", sheet.csv(StandardCharsets.UTF_8));
            assertCounts(office, 1, 1, 0);
            Officers.confirm(office);
            Officers.recordOf(office, batch, "测导许〔2026〕5110号");
            assertThat(office.page().locator("main")).containsText("准予从事预包装食品销售");
            assertThat(office.element("timely")).hasText("按时报送");
        }
    }

    @Test
    void aRecordEnteredByHandIsCheckedBesideItsFields() {
        String right = FictionalCodes.company("530102", 5120);
        try (OfficePage office = new Officers(chromium.browser(), "kunming").clerk(Officers.MARKET)) {
            office.open("/records/enter.xhtml");
            office.page()
                    .locator("#templates a")
                    .filter(new Locator.FilterOptions().setHasText("处罚"))
                    .first()
                    .click();
            RecordForm form = new RecordForm(office);
            form.fill(RecordSheet.penalties("530102")
                    .row("录入测试有限公司", right.substring(0, 17), "测录罚〔2026〕5120号", DECIDED.replace('/', '-'))
                    .with("CF_YXQ", RunningPortal.get().days().inYears(3).replace('/', '-')));
            form.enter();
            assertThat(form.field("CF_XDR_SHXYM").locator(".kit-problem")).isVisible();
            assertThat(form.field("CF_WSH").locator(".kit-problem")).hasCount(0);
            assertThat(form.field("CF_WSH").locator("input")).hasValue("测录罚〔2026〕5120号");

            form.type("CF_XDR_SHXYM", right);
            form.enter();
            office.expectPage("/records/batch.xhtml");
            assertThat(office.element("recordedCount")).hasText("1");
            office.element("records").click();
            assertThat(office.row("records", "测录罚〔2026〕5120号")).hasCount(1);
        }
    }
}
