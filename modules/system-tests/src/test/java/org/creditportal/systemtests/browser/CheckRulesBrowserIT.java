package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An area's rules changed by two officers, tried against past answers before, and many subjects looked at once. */
class CheckRulesBrowserIT {

    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");
    private static final int HEXADECIMAL = 16;
    private static final String LINE = "penalised-for-test";
    private static final String EDIT = "/checks/rule-edit.xhtml?area=other-matters";
    private static final String CODE = FictionalCodes.company("530102", 8831);
    private static final String DOCUMENT = "测规罚〔2026〕8831号";

    private final Chromium chromium = Chromium.running();
    private final Officers officers = new Officers(chromium.browser(), "kunming");

    @Test
    void aChangeIsTriedReleasedByAnotherAndHoldsForLaterLooksOnly() {
        record();
        JsonNode before = checked("rules-before");
        assertThat(before.path("effects").findValuesAsText("effect")).containsExactly("REFERENCE");
        String proposal;
        try (OfficePage office = officers.creditOfficer()) {
            office.open(EDIT);
            office.element("lineForm:id").fill(LINE);
            office.chooseByText("lineForm:effect", "不予批准");
            office.element("lineForm:zh").fill("受过行政处罚的增加监督检查频次");
            office.element("lineForm:en").fill("Who was penalised is inspected more often");
            office.element("lineForm:records")
                    .locator("label")
                    .filter(new Locator.FilterOptions().setHasText("行政处罚"))
                    .click();
            office.element("lineForm:reason").fill("试行");
            office.element("lineForm:propose").click();
            assertThat(office.element("kitMessages")).containsText("必须写明法律依据");
            office.chooseByText("lineForm:effect", "增加监督检查频次");
            office.element("lineForm:tryOut").click();
            Waiting.until(
                    "it was tried in the background",
                    () -> office.element("trial").count() > 0);
            assertThat(office.row("changed", before.path("number").asText())).containsText("增加监督检查频次");
            office.element("lineForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            proposal = "/casework/proposal.xhtml?number=" + office.parameter("number");
            assertThat(office.element("decideForm:approve")).hasCount(0);
            assertThat(office.page().locator("main"))
                    .containsText(before.path("number").asText());
        }
        assertThat(checked("rules-proposed").path("effects").findValuesAsText("effect"))
                .containsExactly("REFERENCE");
        approve(proposal);
        JsonNode after = checked("rules-after");
        assertThat(after.path("effects").findValuesAsText("effect"))
                .containsExactlyInAnyOrder("REFERENCE", "RAISE_INSPECTION");
        assertThat(after.path("rulesRevision").asInt())
                .isGreaterThan(before.path("rulesRevision").asInt());
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/checks/detail.xhtml?number=" + before.path("number").asText());
            assertThat(office.element("effects")).not().containsText("增加监督检查频次");
            assertThat(office.element("looks")).containsText("一致");
            assertThat(office.element("looks")).not().containsText("不一致");
        }
    }

    /** A kind of matter is added by one officer of the credit office and released by another. */
    @Test
    void aKindOfMatterIsAddedByTwoOfficers() {
        String proposal;
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/checks/matter-kind.xhtml?area=other-matters");
            office.element("kindForm:id").fill("test-relocation");
            office.element("kindForm:zh").fill("搬迁测试事项");
            office.element("kindForm:en").fill("Relocation for test");
            office.element("kindForm:reason").fill("试行");
            office.element("kindForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            proposal = "/casework/proposal.xhtml?number=" + office.parameter("number");
            office.open("/checks/rule-table.xhtml?area=other-matters");
            assertThat(office.element("matterKinds")).not().containsText("搬迁测试事项");
        }
        approve(proposal, "搬迁测试事项");
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/checks/rule-table.xhtml?area=other-matters");
            assertThat(office.element("matterKinds")).containsText("搬迁测试事项");
            office.open("/checks/matter-kind.xhtml?area=other-matters&kind=test-relocation");
            office.element("kindForm:reason").fill("试行结束");
            office.element("kindForm:remove").click();
            office.expectPage("/casework/proposal.xhtml");
            proposal = "/casework/proposal.xhtml?number=" + office.parameter("number");
        }
        approve(proposal, "提出删除");
    }

    @Test
    void manyPastedAreLookedAtInTheBackgroundAndEachLineSaysItsOwnAnswer() {
        record();
        String unknown = FictionalCodes.company("530102", 8839);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            describe(office, "PL-1");
            office.element("batchForm:pasted").fill(CODE + "\n" + unknown + "\n");
            office.element("batchForm:begin").click();
            office.expectPage("/checks/batch-detail.xhtml");
            String batch = office.parameter("number");
            Waiting.until("both are looked at", () -> {
                office.open("/checks/batch-detail.xhtml?number=" + batch);
                return office.element("looked").innerText().contains("2 / 2");
            });
            assertThat(office.row("rows", CODE)).containsText("增加监督检查频次");
            assertThat(office.row("rows", unknown)).containsText("未查到该主体");
            office.page()
                    .locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("未查到该主体 1"))
                    .click();
            assertThat(office.element("only")).containsText("未查到该主体");
            assertThat(office.element("rows").locator("tbody tr")).hasCount(1);
            assertThat(office.row("rows", unknown)).isVisible();
        }
    }

    /** A line that is no code takes no other with it, one that is asked twice says so, and the workbook tells all of it. */
    @Test
    void aFileIsLookedAtLineByLineAndGivesAWorkbook() throws IOException {
        record();
        String wrong = "91530100MA6K12345";
        String file = "代码,名称\n" + CODE + ",\n" + wrong + ",错码\n" + CODE + ",\n";
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            describe(office, "PL-2");
            office.upload("batchForm:file", "subjects.csv", file.getBytes(StandardCharsets.UTF_8));
            office.element("batchForm:begin").click();
            office.expectPage("/checks/batch-detail.xhtml");
            String batch = office.parameter("number");
            Waiting.until("all are looked at", () -> {
                office.open("/checks/batch-detail.xhtml?number=" + batch);
                return office.element("looked").innerText().contains("3 / 3");
            });
            assertThat(office.row("rows", wrong)).containsText("代码或号码不成立");
            assertThat(office.row("rows", "重复")).hasCount(1);
            office.open("/jobs/");
            Locator saved = office.row("jobsForm:jobs", "批量核查").first().getByText("下载");
            assertThat(saved).isVisible();
            Download download = office.page().waitForDownload(saved::click);
            assertThat(textOf(download)).contains(CODE, wrong, "代码或号码不成立", "与第2行重复");
        }
    }

    private static void describe(OfficePage office, String matter) {
        office.open("/checks/batch.xhtml");
        office.chooseByText("batchForm:area", "食药安全审批监管");
        assertThat(office.element("batchForm:kind_input").locator("option")).hasCount(3);
        office.chooseByText("batchForm:kind", "监管分类划分");
        office.element("batchForm:number").fill(matter);
        office.element("batchForm:name").fill("专项检查");
        office.element("batchForm:purpose").fill("监管分类");
    }

    /** Everything that a workbook's parts say. */
    private static String textOf(Download workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile parts = new ZipFile(workbook.path().toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                try (InputStream content = parts.getInputStream(part)) {
                    text.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(character -> Character.toString(Integer.parseInt(character.group(1), HEXADECIMAL)));
    }

    /** The area is as it was for whoever comes next. */
    @AfterEach
    void takeTheLineAway() {
        String proposal;
        try (OfficePage office = officers.creditOfficer()) {
            office.open(EDIT + "&line=" + LINE);
            if (office.element("lineForm:remove").count() == 0) {
                return;
            }
            office.element("lineForm:reason").fill("试行结束");
            office.element("lineForm:remove").click();
            office.expectPage("/casework/proposal.xhtml");
            proposal = "/casework/proposal.xhtml?number=" + office.parameter("number");
        }
        approve(proposal);
        assertThat(checked("rules-restored").path("effects").findValuesAsText("effect"))
                .containsExactly("REFERENCE");
    }

    private void approve(String proposal) {
        approve(proposal, "次会不同");
    }

    private void approve(String proposal, String told) {
        try (OfficePage office = officers.secondCreditOfficer()) {
            office.open(proposal);
            assertThat(office.page().locator("main")).containsText(told);
            office.element("decideForm:reason").fill("同意");
            office.element("decideForm:approve").click();
            assertThat(office.page().locator(".ui-messages-info")).isVisible();
        }
    }

    /** The same file twice is recorded once. */
    private static void record() {
        OfficeApi market = OfficeApi.ofMachine("kunming");
        if (market.records("q=" + OfficeApi.encoded(DOCUMENT)).path("count").asInt() > 0) {
            return;
        }
        new Officers(Chromium.running().browser(), "kunming")
                .imported(RecordSheet.penalties("530102")
                        .row(
                                "规则测试有限公司",
                                CODE,
                                DOCUMENT,
                                RunningPortal.get().days().monthsAgo(2)));
    }

    private static JsonNode checked(String key) {
        Http.Answer answer = OfficeApi.ofMachine("kunming")
                .post(
                        "checks",
                        Map.of(
                                "area", "other-matters",
                                "matterKind", "other",
                                "matterNumber", "规-" + key,
                                "matterName", "其他事项",
                                "purpose", "审查",
                                "askedBy", "CODE",
                                "identifier", CODE),
                        "Idempotency-Key",
                        key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer);
    }
}
