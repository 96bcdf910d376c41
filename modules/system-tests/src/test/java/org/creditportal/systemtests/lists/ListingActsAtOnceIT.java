package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.creditportal.systemtests.AllAtOnce;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.sanctions.RestrictedCompanies;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each act on a list entry by two officers at the same moment, on the real database: it is done once. */
class ListingActsAtOnceIT {

    private static final int NOTICED = 5;
    private static final int REMOVED = 6;
    private static final int BATCHED = 7;
    private static final int HONOURED = 8;
    private static final int SEVERAL = HONOURED + 1;
    private static final int TOGETHER = 3;
    private static final String FACTS = "多次销售超过保质期的食品。";

    private static OfficeApi clerk;
    private static OfficeApi colleague;
    private static OfficeApi reviewer;
    private static OfficeApi office;
    private static OfficeApi second;
    private static ListingSteps steps;
    private static FinedCompanies companies;
    private final Race race = new Race("kunming");
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordRows() {
        clerk = AtWork.machine("kunming");
        colleague = AtWork.officer("kunming", "clerk.market");
        reviewer = AtWork.officer("kunming", "reviewer.market");
        office = AtWork.officer("kunming", "credit.officer");
        second = AtWork.officer("kunming", "credit.second");
        steps = new ListingSteps(clerk);
        companies = FinedCompanies.recorded(clerk, "呈贡测试同步", "呈步罚", 5_000, SEVERAL + TOGETHER);
    }

    @Test
    @Raced({"ListingProcedure.giveNotice", "ListingProcedure.keepStatement", "ListingProcedure.answer"})
    void clerksGiveNoticeAndHearOnce() throws Exception {
        Race.Matter entry = entry(proposed(0));
        race.step("LIST_ENTRY_NOTIFIED", entry, "notice", served(0), clerk, colleague);
        Map<String, String> statement =
                Map.of("receivedOn", RunningPortal.get().days().today().toString(), "words", "已及时召回。");
        race.step("LIST_ENTRY_HEARD", entry, "statement", statement, clerk, colleague);
        race.step("LIST_ENTRY_HEARD", entry, "answer", Map.of("words", "召回不影响认定。"), clerk, colleague);
    }

    @Test
    @Raced({"ListingProcedure.decide", "ListingProcedure.serve", "ListingProcedure.turnBack"})
    void anEntryIsDecidedServedAndClosedOnce() throws Exception {
        Race.Matter entry = entry(proposed(1));
        steps.giveNotice(entry.number());
        Map<String, Object> approval = Map.of("approve", true, "reason", "事实清楚，依据充分。");
        race.step("LIST_ENTRY_DECIDED", entry, "decision", approval, reviewer, reviewer);
        Map<String, Object> decision = served(0);
        decision.put("decision", "昆市监列〔2026〕5001号");
        race.step("LIST_ENTRY_DECISION_SERVED", entry, "service", decision, clerk, colleague);
        race.step("LIST_ENTRY_TURNED_BACK", entry, "closure", Map.of("words", "主体已注销。"), office, second);
    }

    @Test
    @Raced("ListingProcedure.withdrawProposal")
    void aProposalThatThePublicIsToldOfIsWithdrawnOnce() throws Exception {
        Race.Matter entry = entry(honoured(HONOURED));
        done(clerk.post("list-entries/" + entry.number() + "/notice", served(0)));
        race.step(
                "LIST_ENTRY_PROPOSAL_WITHDRAWN",
                entry,
                "proposal-withdrawal",
                Map.of("words", "当事人不愿列入。"),
                clerk,
                colleague);
    }

    /** One approves what the other refuses at the same moment: line by line one of them is heard, and the other told why not. */
    @Test
    void ofTwoReviewersWhoDecideSeveralAtOnceEachEntryIsDecidedByOne() throws Exception {
        List<String> several = new ArrayList<>();
        for (int i = SEVERAL; i < SEVERAL + TOGETHER; i++) {
            String entry = proposed(i);
            steps.giveNotice(entry);
            several.add(entry);
        }
        HttpOfficer[] reviewers = race.windows("reviewer.market", "reviewer.market");
        Race.unhurt(List.of(
                Race.pressing(severalForm("APPROVAL", several), reviewers[0]).get(0),
                Race.pressing(severalForm("REJECTION", several), reviewers[1]).get(0)));
        assertThat(several).allSatisfy(entry -> assertThat(tables.texts(
                        "SELECT s.to_state FROM lst_entry_step s JOIN lst_entry e ON e.id = s.entry_id"
                                + " WHERE e.number = ? AND s.to_state IN ('APPROVED', 'REJECTED')",
                        entry))
                .containsExactly(steps.read(entry).path("state").asText()));
    }

    private static Race.Form severalForm(String act, List<String> entries) {
        String address = "/office/lists/several.xhtml?act=" + act + "&entry=" + String.join("&entry=", entries);
        return new Race.Form(address, "severalForm", "perform", Map.of("words", "已逐条核对。"));
    }

    @Test
    @Raced({"ListingProcedure.turnBack", "ListingProcedure.amend"})
    void anEntryIsSentBackAndAmendedOnce() throws Exception {
        Race.Matter entry = entry(proposed(2));
        steps.giveNotice(entry.number());
        done(steps.decide(entry.number(), true));
        race.step("LIST_ENTRY_TURNED_BACK", entry, "return", Map.of("words", "请核实金额。"), office, second);
        Map<String, Object> amendment = Map.of(
                "recordNumbers",
                List.of(companies.record(2)),
                "basis",
                steps.read(entry.number()).path("basis").asText(),
                "facts",
                "多次销售超过保质期的食品，货值金额已核实。",
                "words",
                "已核实金额。");
        race.act("LIST_ENTRY_AMENDED", entry, "amendment", amendment, clerk, colleague);
    }

    @Test
    @Raced("ListingProcedure.serveRemoval")
    void aRemovalIsServedOnce() throws Exception {
        Race.Matter entry = entry(steps.published(companies.record(REMOVED), FACTS));
        assertThat(steps.withdraw(entry.number()).statusCode()).isEqualTo(200);
        race.act("LIST_ENTRY_REMOVAL_SERVED", entry, "removal-service", served(0), clerk, colleague);
    }

    @Test
    @Raced("ListingBatches.propose")
    void entriesOfOneDecisionAreProposedOnce() throws Exception {
        HttpOfficer[] clerks = race.windows("clerk.market", "clerk.market");
        String document = tables.texts(
                        "SELECT document_number FROM rec_record WHERE number = ?", companies.record(BATCHED))
                .get(0);
        List<Callable<Http.Answer>> both = new ArrayList<>();
        for (HttpOfficer window : clerks) {
            both.add(proposing(window, document));
        }
        race.one("LIST_ENTRIES_PROPOSED", ListingSteps.LIST, both);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM lst_entry e JOIN lst_entry_record r ON r.entry_id = e.id"
                                + " WHERE r.record_number = ?",
                        companies.record(BATCHED)))
                .isEqualTo(1);
    }

    /** The list is chosen first, by which its bases come. */
    private static Callable<Http.Answer> proposing(HttpOfficer window, String document) {
        String path = "/office/lists/batch.xhtml";
        Map<String, String> fields = window.form(path, "batchForm");
        fields.put("batchForm:listType_input", ListingSteps.LIST);
        Map<String, String> choice = new HashMap<>(fields);
        choice.putAll(Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", "batchForm:listType",
                "jakarta.faces.behavior.event", "change",
                "jakarta.faces.partial.event", "change",
                "jakarta.faces.partial.execute", "batchForm:listType",
                "jakarta.faces.partial.render", "batchForm:chosen"));
        assertThat(window.post(path, choice).statusCode()).isEqualTo(200);
        fields.put("batchForm:basis_input", ListingSteps.BASIS);
        fields.put("batchForm:reason_input", "food");
        fields.put("batchForm:document", document);
        fields.put("batchForm:pasted", companies.code(BATCHED));
        fields.put("batchForm:facts", FACTS);
        HttpOfficer.FormFile none = new HttpOfficer.FormFile("batchForm:file", "", new byte[0]);
        return () -> window.press(path, fields, none, "batchForm:propose");
    }

    @Test
    @Raced({
        "ListingProcedure.publish",
        "EntrySuspensions.suspend",
        "EntrySuspensions.resume",
        "ListingProcedure.withdraw"
    })
    void theCreditOfficePublishesSuspendsResumesAndWithdrawsOnce() throws Exception {
        Race.Matter entry = entry(steps.approved(companies.record(3), FACTS));
        race.step("LIST_ENTRY_PUBLISHED", entry, "publication", Map.of(), office, second);
        Map<String, String> order = Map.of("document", "测中止〔2026〕5003号", "words", "法院裁定中止执行。");
        race.act("LIST_ENTRY_SUSPENDED", entry, "suspension", order, office, second);
        race.act("LIST_ENTRY_RESUMED", entry, "resumption", Map.of("words", "法院裁定恢复执行。"), office, second);
        Map<String, String> removal =
                Map.of("removal", "annulled", "document", "测移〔2026〕5003号", "reason", "原处罚决定已依法撤销。");
        race.step("LIST_ENTRY_WITHDRAWN", entry, "withdrawal", removal, office, second);
    }

    @Test
    @Raced({"ChangeProposals.propose", "ChangeProposals.decide"})
    void aCorrectionIsProposedOnceAndOfTwoProposalsOneIsMade() throws Exception {
        String entry = steps.published(companies.record(4), FACTS);
        Map<String, Object> correction = correction(entry, "销售超过保质期的食品两批次。");
        List<Http.Answer> sent = AllAtOnce.ask(
                () -> propose(clerk, entry, correction, "one"), () -> propose(clerk, entry, correction, "one"));
        assertThat(sent)
                .extracting(answer -> done(answer).path("proposal").asText())
                .doesNotContain("");
        assertThat(sent)
                .extracting(answer -> done(answer).path("proposal").asText())
                .containsOnly(done(sent.get(0)).path("proposal").asText());
        String other = done(propose(colleague, entry, correction(entry, "销售超过保质期的食品三批次。"), "other"))
                .path("proposal")
                .asText();
        String first = done(sent.get(0)).path("proposal").asText();
        Race.Matter proposal = new Race.Matter("cas_proposal", "proposals", first);
        race.step("CHANGE_DECIDED", proposal, "decision", decision(true), reviewer, reviewer);
        assertThat(reviewer.post("proposals/" + other + "/decision", decision(true))
                        .body())
                .contains("casework.targetChanged");
        Race.Matter overtaken = new Race.Matter("cas_proposal", "proposals", other);
        race.step("CHANGE_DECIDED", overtaken, "decision", decision(false), reviewer, reviewer);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM lst_entry_correction c JOIN lst_entry e ON e.id = c.entry_id"
                                + " WHERE e.number = ?",
                        entry))
                .isEqualTo(1);
    }

    /** The law that names persons is that of another bureau's list: the entry is put on it by hand. */
    @Test
    @Raced("ResponsiblePersons.name")
    void aResponsiblePersonIsNamedOnce() throws Exception {
        RestrictedCompanies led = RestrictedCompanies.recorded(clerk, 5_030, 1);
        String principal = led.published(0);
        try (OpenTransaction moving = new OpenTransaction("kunming")) {
            moving.execute(
                    "UPDATE lst_entry SET list_type = 'migrant-wage-arrears', version = version + 1 WHERE number = ?",
                    principal);
            moving.commit();
        }
        String page = "/office/lists/responsible.xhtml?number=" + principal;
        HttpOfficer[] clerks = race.windows("clerk.market", "clerk.market");
        Map<String, String> named = Map.of(
                "person_input",
                clerks[0].offered(page, "responsibleForm:person_input").get(0),
                "office_input",
                "法定代表人",
                "facts",
                FACTS);
        race.one(
                "LIST_ENTRY_PROPOSED",
                principal,
                Race.pressing(new Race.Form(page, "responsibleForm", "name", named), clerks));
        assertThat(tables.number("SELECT COUNT(*) FROM lst_entry WHERE principal_entry = ?", principal))
                .isEqualTo(1);
        assertThat(steps.withdraw(principal).statusCode()).isEqualTo(200);
    }

    @Test
    @Raced("ListingProcedure.acknowledge")
    void aNoticeIsTakenNoteOfOnce() throws Exception {
        String entry = steps.published(companies.record(NOTICED), FACTS);
        try (OpenTransaction noticing = new OpenTransaction("kunming")) {
            noticing.execute(
                    "UPDATE lst_entry SET notice = 'FACTS_TO_COMPARE', version = version + 1 WHERE number = ?", entry);
            noticing.commit();
        }
        HttpOfficer[] offices = race.windows("credit.officer", "credit.second");
        Race.Form note =
                new Race.Form("/office/lists/detail.xhtml?number=" + entry, "noticeForm", "acknowledge", Map.of());
        race.one("LIST_ENTRY_NOTICE_ACKNOWLEDGED", entry, Race.pressing(note, offices));
        assertThat(tables.texts("SELECT notice FROM lst_entry WHERE number = ?", entry))
                .containsOnlyNulls();
    }

    @Test
    @Raced("ListAnnouncement.announce")
    void whoAnnouncesTheListTypesAtOnceIsInNobodysWay() throws Exception {
        assertThat(AllAtOnce.ask(
                        () -> office.post("list-types/announcement", Map.of()),
                        () -> second.post("list-types/announcement", Map.of())))
                .extracting(Http.Answer::statusCode)
                .containsOnly(204);
    }

    private static Race.Matter entry(String number) {
        return new Race.Matter("lst_entry", "list-entries", number);
    }

    private static String proposed(int i) {
        Http.Answer answer = ListingSteps.propose(clerk, companies.record(i), FACTS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer).path("number").asText();
    }

    private static String honoured(int i) {
        Http.Answer answer = ListingSteps.honour(clerk, companies.record(i));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer).path("number").asText();
    }

    private static Map<String, Object> served(int daysAgo) {
        String day = RunningPortal.get().days().today().minusDays(daysAgo).toString();
        return new HashMap<>(Map.of("servedOn", day, "way", "DIRECT", "proof", "送达回证5号"));
    }

    private static Map<String, Object> decision(boolean approve) {
        return Map.of("approve", approve, "reason", "已核对。");
    }

    private static Http.Answer propose(OfficeApi by, String entry, Map<String, Object> correction, String key) {
        return by.post("list-entries/" + entry + "/correction", correction, "Idempotency-Key", "race-" + key);
    }

    private static Map<String, Object> correction(String entry, String facts) {
        return Map.of(
                "version",
                office.read("list-entries/" + entry).path("version").asLong(),
                "facts",
                facts,
                "basis",
                "企业信息公示暂行条例 第十七条、第十八条",
                "until",
                office.read("list-entries/" + entry).path("publishedUntil").asText(),
                "document",
                "测更〔2026〕5004号",
                "reason",
                "批次数量有误。");
    }
}
