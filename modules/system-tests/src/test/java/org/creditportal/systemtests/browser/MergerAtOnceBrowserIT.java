package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** Two subjects become one while an import puts a record of the first on record: nothing stays behind, and entries go along. */
class MergerAtOnceBrowserIT {

    private static final String REASON = "测试：两份执照为同一企业。";
    private static final String FACTS = "多次销售超过保质期的食品。";

    private final Chromium chromium = Chromium.running();

    private final TenantTables tables = new TenantTables("kunming");

    @Test
    void aMergerSeesWhatTheImportBeforeItLeftAndTakesEntriesAlong() throws Exception {
        Officers officers = new Officers(chromium.browser(), "kunming");
        String batch = officers.imported(RecordSheet.penalties("530102")
                .row(
                        "合并同时测试有限公司",
                        FictionalCodes.company("530102", 5330),
                        "测并罚〔2026〕5330号",
                        RunningPortal.get().days().monthsAgo(5))
                .row(
                        "合并同时测试有限公司",
                        FictionalCodes.company("530111", 5330),
                        "测并罚〔2026〕5331号",
                        RunningPortal.get().days().monthsAgo(5))
                .row(
                        "导入当中测试有限公司",
                        FictionalCodes.company("530102", 5332),
                        "测并罚〔2026〕5332号",
                        RunningPortal.get().days().monthsAgo(5)));
        ListingSteps steps = new ListingSteps(OfficeApi.ofMachine("kunming"));
        List<String> entries = List.of(
                steps.published(record("测并罚〔2026〕5330号"), FACTS), steps.published(record("测并罚〔2026〕5331号"), FACTS));
        List<String> before = subjects(steps, entries);
        String merger = propose(officers, batch);
        String from = tables.texts("SELECT from_subject FROM rec_merge WHERE number = ?", merger)
                .get(0);
        String into = tables.texts("SELECT into_subject FROM rec_merge WHERE number = ?", merger)
                .get(0);
        assertThat(before).containsExactlyInAnyOrder(from, into);
        try (OfficePage office = officers.creditOfficer();
                OpenTransaction importing = new OpenTransaction("kunming")) {
            office.open("/records/merge.xhtml?number=" + merger);
            office.element("decideForm:decideReason").fill(REASON);
            importing.execute("INSERT INTO krn_turn (name, taken) VALUES ('recording:1', 1)"
                    + " ON DUPLICATE KEY UPDATE taken = taken + 1");
            // The answer waits for the turn, so nobody here waits for the answer.
            office.element("decideForm:agree").evaluate("button => setTimeout(() => button.click())");
            importing.awaitWaiter();
            importing.execute(
                    "UPDATE rec_record SET subject_number = ? WHERE number = ?", from, record("测并罚〔2026〕5332号"));
            importing.commit();
            assertThat(office.element("state")).hasText("已合并");
            assertThat(tables.texts("SELECT number FROM rec_record WHERE subject_number = ?", from))
                    .isEmpty();
            Waiting.until("entries go along", () -> subjects(steps, entries).equals(List.of(into, into)));
            office.open("/records/merge.xhtml?number=" + merger);
            office.element("undoForm:undoReason").fill(REASON);
            office.element("undoForm:undo").click();
            assertThat(office.element("state")).hasText("已撤销合并");
            Waiting.until("entries go back", () -> subjects(steps, entries).equals(before));
        }
    }

    private String record(String document) {
        return tables.texts("SELECT number FROM rec_record WHERE document_number = ?", document)
                .get(0);
    }

    private static List<String> subjects(ListingSteps steps, List<String> entries) {
        return entries.stream()
                .map(entry -> steps.read(entry).path("subjectNumber").asText())
                .toList();
    }

    private static String propose(Officers officers, String batch) {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            Officers.recordOf(office, batch, "测并罚〔2026〕5331号");
            office.element("dossier").click();
            office.element("duplicates").click();
            office.row("pairs", "合并同时测试").locator("a").last().click();
            office.element("proposeForm:proposeReason").fill(REASON);
            office.element("proposeForm:propose").click();
            assertThat(office.element("state")).containsText("待审核");
            return office.parameter("number");
        }
    }
}
