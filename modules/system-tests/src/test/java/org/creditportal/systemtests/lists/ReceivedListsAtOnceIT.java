package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done at the same moment with lists that others decide: it is done once. */
class ReceivedListsAtOnceIT {

    private static OfficeApi clerk;
    private static OfficeApi office;
    private static OfficeApi second;
    private final Race race = new Race("kunming");
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void beAtWork() {
        clerk = AtWork.machine("kunming");
        office = AtWork.officer("kunming", "credit.officer");
        second = AtWork.officer("kunming", "credit.second");
    }

    @Test
    @Raced("ReceivedLists.endMissing")
    void whatAListTellsNoMoreIsEndedOnce() throws Exception {
        String titles = "失信被执行人姓名/名称,统一社会信用代码,案号,发布时间,失信被执行人行为具体情形\n";
        String day = RunningPortal.get().days().today().minusDays(40).toString();
        String goes = "同步移出测试有限公司," + FictionalCodes.company("530114", 5_020) + ",（2026）云0114执5020号," + day + ",拒不履行\n";
        String masked = "张某,5301**********1234,（2026）云0114执5021号," + day + ",拒不履行\n";
        received("whole", titles + goes + goes.replace("5020号", "5022号"));
        String kept = received("masked", titles + masked);
        OfficeApi[] both = {office, second};
        Map<String, String> reason = Map.of("reason", "已与法院核实，均已移出。");
        race.one(
                "LIST_ENDING_ORDERED",
                kept,
                Race.each(both, one -> one.post("received-lists/" + kept + "/ending", reason)));
        awaitTaken(kept);
    }

    @Test
    @Raced("ReceivedLists.readColumns")
    void theColumnsOfAHeldListAreReadOnce() throws Exception {
        String day = RunningPortal.get().days().today().minusDays(40).toString();
        String held = received(
                "held",
                "名称,统一社会信用代码,文号,列入日期,流转去向\n列名核对测试有限公司," + FictionalCodes.company("530114", 5_024) + ",滇人社列〔2026〕5024号,"
                        + day + ",存档\n");
        assertThat(office.read("received-lists/" + held).path("outcome").asText())
                .isEqualTo("COLUMNS_UNREAD");
        OfficeApi[] both = {office, second};
        Map<String, List<String>> columns = Map.of("columns", List.of("流转去向"));
        race.one(
                "LIST_COLUMNS_READ",
                held,
                Race.each(both, one -> one.post("received-lists/" + held + "/columns", columns)));
        Waiting.until(
                "the list is taken in",
                () -> office.read("received-lists/" + held).path("added").asInt() == 1);
    }

    private static String received(String key, String list) {
        String today = RunningPortal.get().days().today().toString();
        Http.Answer answer = office.send(
                "received-lists?source=wage-arrears-yunnan&fileName=race.csv&asOf=" + today,
                "race-ending-" + key,
                list.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String number = OfficeApi.json(answer).path("number").asText();
        awaitTaken(number);
        return number;
    }

    private static void awaitTaken(String number) {
        Waiting.until(
                "the list is taken in",
                () -> office.read("received-lists/" + number).path("outcome").isTextual());
    }

    @Test
    @Raced("ReceivedLists.receive")
    void aListThatIsSentAgainAtOnceIsTakenInOnce() throws Exception {
        String today = RunningPortal.get().days().today().toString();
        byte[] list = ("被执行人姓名/名称,身份证号码/组织机构代码,案号,执行法院,发布时间,失信被执行人行为具体情形\n同步接收测试有限公司,"
                        + FictionalCodes.company("530102", 5_010) + ",（2026）云0102执5010号,昆明市五华区人民法院,"
                        + today + ",违反财产报告制度\n")
                .getBytes(StandardCharsets.UTF_8);
        String path = "received-lists?source=wage-arrears-yunnan&fileName=race.csv&asOf=" + today;
        OfficeApi[] twice = {office, office, office};
        race.same(
                "LIST_IMPORT_REQUESTED",
                "wage-arrears-yunnan " + today,
                Race.each(twice, one -> one.send(path, "race", list)));
    }

    @Test
    @Raced("ReceivedEntryLookup.annotate")
    void aNoteOnAReceivedEntryIsWrittenOnce() throws Exception {
        String entry = tables.texts("SELECT number FROM lst_received_entry ORDER BY id LIMIT 1")
                .get(0);
        Race.Form note = new Race.Form(
                "/office/lists/received-detail.xhtml?number=" + entry,
                "annotateForm",
                "annotate",
                Map.of("words", "同步核对。"));
        race.one("RECEIVED_ENTRY_ANNOTATED", entry, Race.clickedTwice(note, race.windows("credit.officer")[0]));
        assertThat(tables.number("SELECT COUNT(*) FROM lst_received_note WHERE words = '同步核对。'"))
                .isEqualTo(1);
    }

    @Test
    @Raced({"ReceivedSuspensions.suspend", "ReceivedSuspensions.resume"})
    void whatOthersDecidedIsSuspendedAndResumedOnce() throws Exception {
        String entry = standingElsewhere();
        String page = "/office/lists/received-detail.xhtml?number=" + entry;
        Map<String, String> order = Map.of("suspensionDocument", "测中止〔2026〕5009号", "suspensionWords", "当事人提出异议，正在核实。");
        race.one(
                "RECEIVED_ENTRY_SUSPENDED",
                entry,
                Race.clickedTwice(
                        new Race.Form(page, "suspendForm", "suspend", order), race.windows("credit.officer")[0]));
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM lst_received_entry WHERE suspended_since IS NOT NULL AND number = ?",
                        entry))
                .isEqualTo(1);
        Map<String, String> end = Map.of("lifted_input", "测中止〔2026〕5009号", "resumptionWords", "经核实无误。");
        race.one(
                "RECEIVED_ENTRY_RESUMED",
                entry,
                Race.clickedTwice(new Race.Form(page, "resumeForm", "resume", end), race.windows("credit.officer")[0]));
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM lst_received_entry WHERE suspended_since IS NULL AND number = ?", entry))
                .isEqualTo(1);
    }

    /** An entry of others that counts here, the last one taken in. */
    private String standingElsewhere() {
        return tables.texts("SELECT number FROM lst_received_entry WHERE ending IS NULL AND suspended_since IS NULL"
                        + " AND (listed_until IS NULL OR listed_until > CURRENT_DATE) ORDER BY id DESC LIMIT 1")
                .get(0);
    }

    /** The same from another system: by the credit office alone, each decision by its number. */
    @Test
    void whatOthersDecidedIsSuspendedAndResumedOverTheInterface() {
        String number = standingElsewhere();
        assertThat(clerk.read("received-entries?text=" + number)
                        .path("items")
                        .path(0)
                        .path("number")
                        .asText())
                .isEqualTo(number);
        String address = "received-entries/" + number;
        Map<String, String> order = Map.of("document", "测中止〔2026〕5030号", "words", "当事人提出异议，正在核实。");
        assertThat(clerk.post(address + "/suspension", order).statusCode())
                .as("a bureau")
                .isIn(403, 404);
        assertThat(done(office.post(address + "/suspension", order))
                        .path("entry")
                        .path("standing")
                        .asText())
                .isEqualTo("SUSPENDED");
        assertThat(clerk.read(address)
                        .path("suspensions")
                        .path(0)
                        .path("document")
                        .asText())
                .isEqualTo("测中止〔2026〕5030号");
        assertThat(office.post(address + "/suspension", order).body()).contains("lists.suspendedAlready");
        assertThat(done(office.post(address + "/resumption", Map.of("words", "经核实无误。")))
                        .path("entry")
                        .path("standing")
                        .asText())
                .isEqualTo("IN_FORCE");
    }
}
