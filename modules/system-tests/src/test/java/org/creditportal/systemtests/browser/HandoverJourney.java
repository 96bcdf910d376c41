package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;

/**
 * A bureau leaves an open matter in every module; it is split, its matters go to the bureau that came out of it, that bureau is
 * merged into a third one, and the officers of the third one act on all of them.
 */
final class HandoverJourney {

    private static final String MARKET = "market-supervision";
    private static final String FOUNDED = "market-second";
    private static final String REASON = "测试：机构改革。";
    private static final String COMPANY = "测试机构改革有限公司";
    private static final String CODE = FictionalCodes.company("530114", 829);

    private final String tenant;
    private final Function<String, OfficePage> officers;
    private final Function<String, HttpOfficer> windows;
    private final ListingJourney listing;
    private final TenantTables tables;

    /** Numbers of the matters by their tables. */
    private final Map<String, String> matters = new LinkedHashMap<>();

    /**
     * @param officers the office as an officer sees it, by what he is
     * @param windows his browser without a screen
     */
    HandoverJourney(
            String tenant,
            Function<String, OfficePage> officers,
            Function<String, HttpOfficer> windows,
            ListingJourney listing) {
        this.tenant = tenant;
        this.officers = officers;
        this.windows = windows;
        this.listing = listing;
        this.tables = new TenantTables(tenant);
    }

    /** One open matter in each module. */
    void leaveMatters() {
        String record = listing.importRecord(COMPANY, CODE, StandardCharsets.UTF_8);
        matters.put("lst_entry", listing.propose(record));
        try (OfficePage office = officers.apply("bureau-clerk")) {
            byte[] file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530102", 1))
                    .fine(COMPANY, CODE, "测市监处罚〔2026〕4790号", ListingJourney.decidedOn())
                    .fine(COMPANY, CODE, repeated(), ListingJourney.decidedOn())
                    .bytes(StandardCharsets.UTF_8);
            matters.put("rec_batch", Officers.upload(office, "waiting.csv", file));
            office.open("/records/act.xhtml?kind=WITHDRAWAL&number=" + record);
            office.element("actForm:reason").fill(REASON);
            office.element("actForm:act").click();
            office.expectPage("/records/correction.xhtml");
            matters.put("rec_correction", office.parameter("number"));
            check(office);
            mark(office, record);
        }
        try (OfficePage office = officers.apply("credit-office")) {
            office.open("/responsibility/assign.xhtml?origin=PLAN&source=trial/collect");
            office.element("assignForm:assign").click();
            office.expectPage("/responsibility/task.xhtml");
            matters.put("rsp_task", office.parameter("number"));
        }
    }

    /** What the bureau has put on record before: its successor's confirmation does not do so again. */
    private static String repeated() {
        return "测市监处罚〔2026〕" + CODE.substring(12, 16) + "号";
    }

    private void check(OfficePage office) {
        office.open("/checks/begin.xhtml");
        office.chooseByText("beginForm:area", "食药安全");
        assertThat(office.element("beginForm:kind_input").locator("option[value=supervision]"))
                .hasCount(1);
        office.chooseByText("beginForm:kind", "监管");
        office.element("beginForm:number").fill("测试事项1号");
        office.element("beginForm:name").fill("日常监管");
        office.element("beginForm:purpose").fill("监督检查");
        office.element("beginForm:identifier").fill(CODE);
        office.element("beginForm:begin").click();
        office.expectPage("/checks/detail.xhtml");
        matters.put("chk_check", office.parameter("number"));
    }

    private void mark(OfficePage office, String record) {
        office.open("/sanctions/supervise.xhtml?record=" + record);
        office.element("superviseForm:basisDocument").fill("中华人民共和国食品安全法");
        office.element("superviseForm:basisArticle").fill("第一百一十三条");
        office.element("superviseForm:until_input")
                .fill(RunningPortal.get().days().today().plusMonths(6).toString());
        office.element("superviseForm:until_input").press("Tab");
        office.chooseByText("superviseForm:visibility", "本单位和信用办");
        office.element("superviseForm:reason").fill(REASON);
        office.element("superviseForm:propose").click();
        office.expectPage("/sanctions/mark.xhtml");
        matters.put("snc_mark", office.parameter("number"));
    }

    /** The bureau is called otherwise from today on. */
    void rename(String name) {
        decide(propose(MARKET, "RENAME", office -> {
            office.element("reorganiseForm:nameZh").fill(name);
            office.element("reorganiseForm:nameEn").fill("Renamed market bureau");
        }));
    }

    /** The bureau is split, and the credit office says that all of it is the new one's. */
    void splitAndHandOver() throws Exception {
        decide(propose(MARKET, "SPLIT", office -> {
            office.element("reorganiseForm:nameZh").fill("测试市场监管二局");
            office.element("reorganiseForm:nameEn").fill("Second market bureau");
            office.element("reorganiseForm:founded").fill(FOUNDED);
        }));
        handTheTaskOverAtOnce();
        List<String> rest = matters.values().stream()
                .filter(number -> !number.equals(matters.get("rsp_task")))
                .toList();
        try (OfficePage office = officers.apply("credit-office")) {
            office.open("/responsibility/hand-over.xhtml?bureau=" + MARKET);
            rest.forEach(number -> assertThat(office.row("matters", number)).hasCount(1));
            assertThat(Axe.faults(office.page())).isEmpty();
            rest.forEach(number -> office.page()
                    .locator("#handOverForm label")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .first()
                    .click());
            office.chooseByText("handOverForm:successor", "测试市场监管二局");
            office.element("handOverForm:reason").fill(REASON);
            office.element("handOverForm:hand").click();
            assertThat(office.page().locator(".ui-messages-info")).containsText(Integer.toString(rest.size()));
            matters.values()
                    .forEach(number -> assertThat(office.row("matters", number)).hasCount(0));
        }
        matters.forEach(
                (table, number) -> assertThat(bureauOf(table, number)).as(table).isEqualTo(FOUNDED));
        assertThat(tables.texts("SELECT bureau FROM cas_clock WHERE matter = ?", matters.get("rsp_task")))
                .isNotEmpty()
                .containsOnly(FOUNDED);
        try (OfficePage office = officers.apply("bureau-clerk")) {
            office.open("/");
            assertThat(office.page().locator("main")).not().containsText(matters.get("rsp_task"));
        }
    }

    /** Two officers of the credit office at the same moment: it goes over once. */
    private void handTheTaskOverAtOnce() throws Exception {
        String task = matters.get("rsp_task");
        Race.Form form = new Race.Form(
                "/office/responsibility/hand-over.xhtml?bureau=" + MARKET,
                "handOverForm",
                "hand",
                Map.of("numbers", task, "successor_input", FOUNDED, "reason", REASON));
        new Race(tenant)
                .one(
                        "MATTERS_HANDED_OVER",
                        MARKET + " " + FOUNDED + " " + task,
                        Race.pressing(form, windows.apply("credit-office"), windows.apply("second")));
    }

    /** What the ended bureau had is its successor's, who acts on it in each module. */
    void mergeAndAct() {
        decide(propose(FOUNDED, "MERGE", office -> office.chooseByText("reorganiseForm:successor", "财政局")));
        try (OfficePage office = officers.apply("successor-clerk")) {
            office.open("/");
            for (String table : List.of("rsp_task", "chk_check", "lst_entry")) {
                assertThat(office.page().locator("main")).containsText(matters.get(table));
            }
            assertThat(office.page().locator("main")).containsText("waiting.csv");
            office.open("/records/batch.xhtml?number=" + matters.get("rec_batch"));
            Officers.confirm(office);
            assertThat(tables.texts("SELECT document_number FROM rec_record WHERE subject_code = ?", CODE))
                    .containsExactlyInAnyOrder(repeated(), "测市监处罚〔2026〕4790号");
            office.open("/responsibility/task.xhtml?number=" + matters.get("rsp_task"));
            office.element("stepForm:reason").fill(REASON);
            office.element("stepForm:accept").click();
            assertThat(office.element("state")).containsText("已领办");
            office.open("/lists/detail.xhtml?number=" + matters.get("lst_entry"));
            assertThat(office.element("giveNoticeForm:giveNotice")).isVisible();
            office.open("/checks/detail.xhtml?number=" + matters.get("chk_check"));
            assertThat(office.page().locator("main form").first()).isVisible();
            // Asked with the bureaus that it succeeded: what these looked at, it looked at.
            office.open("/checks/register.xhtml?unchecked=true");
            assertThat(office.element("allMatters")).isVisible();
        }
        try (OfficePage office = officers.apply("successor-reviewer")) {
            office.open("/records/correction.xhtml?number=" + matters.get("rec_correction"));
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:reject").click();
            assertThat(office.page().locator("main")).containsText("未同意");
            office.open("/sanctions/mark.xhtml?number=" + matters.get("snc_mark"));
            assertThat(office.page().locator("main form").first()).isVisible();
        }
    }

    private String propose(String bureau, String kind, Consumer<OfficePage> say) {
        try (OfficePage office = officers.apply("credit-office")) {
            office.open("/responsibility/reorganise.xhtml?bureau=" + bureau + "&kind=" + kind);
            say.accept(office);
            office.element("reorganiseForm:validFrom_input")
                    .fill(RunningPortal.get().days().today().toString());
            office.element("reorganiseForm:validFrom_input").press("Tab");
            office.element("reorganiseForm:basisDocument").fill("测试文件");
            office.element("reorganiseForm:reason").fill(REASON);
            office.element("reorganiseForm:propose").click();
            office.expectPage("/casework/proposal.xhtml");
            return office.parameter("number");
        }
    }

    private void decide(String proposal) {
        try (OfficePage office = officers.apply("second")) {
            office.open("/casework/proposal.xhtml?number=" + proposal);
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.element("state")).containsText("已同意");
        }
    }

    private String bureauOf(String table, String number) {
        return tables.texts("SELECT bureau FROM " + table + " WHERE number = ?", number)
                .get(0);
    }
}
