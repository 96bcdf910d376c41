package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.systemtests.lists.PublishedEntries;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A record is disputed, repaired or found to stand on one node while on the other it is published, withdrawn or looked at (K-27,
 * K-29), on the real database: whoever goes first, what is disputed or repaired counts nowhere once that is confirmed, and the
 * record says what everybody was told.
 */
class DisputesAtOnceIT {

    private static final int FIRST = 7_400;
    private static final int ROUNDS = 6;
    private static final int TWICE = 0;
    private static final int PUBLISHED = 1;
    private static final int LAST = PUBLISHED + ROUNDS;
    private static final int WITHDRAWN = LAST + 1;
    private static final int REPAIRED = WITHDRAWN + ROUNDS;
    private static final int STANDING = REPAIRED + ROUNDS;
    private static final int ALL = STANDING + ROUNDS;
    private static final String FACTS = "多次销售超过保质期的食品。";
    private static final Race RACE = new Race("kunming");
    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool();

    private static VerifyingNode node;
    private static FinedCompanies companies;
    private OfficeApi market;
    private OfficeApi office;
    private final TenantTables tables = new TenantTables("kunming");
    private final PublishedEntries published =
            new PublishedEntries("kunming", new Http(RunningPortal.get().port(), "kunming.localhost"));

    @BeforeAll
    static void recordRows() {
        node = VerifyingNode.start();
        companies = FinedCompanies.recorded(AtWork.machine("kunming"), "呈贡测试异议", "呈异罚", FIRST, ALL);
    }

    /** A login lasts for some of the rounds: each test has its own. */
    @BeforeEach
    void beAtWork() {
        market = AtWork.machine("kunming");
        office = AtWork.officer("kunming", "credit.officer");
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
        if (node != null) {
            node.close();
        }
    }

    @Test
    @Raced({"RecordDisputes.dispute", "RecordDisputes.stand", "RecordDisputes.repair"})
    void aRecordIsDisputedStandsAndIsRepairedOnce() throws Exception {
        String record = companies.record(TWICE);
        assertThat(look(TWICE).path("result").asText()).isEqualTo("HIT");
        RACE.one("RECORD_DISPUTED", record, thrice("dispute", record));
        countsNowhere(TWICE, "SUSPENDED");
        RACE.one("RECORD_STANDS", record, thrice("stand", record));
        assertThat(look(TWICE).path("result").asText()).isEqualTo("HIT");
        RACE.one("RECORD_REPAIRED", record, thrice("repair", record));
        countsNowhere(TWICE);
    }

    private List<Callable<Http.Answer>> thrice(String act, String record) {
        return List.of(node.act(market, act, record), node.act(office, act, record), node.act(market, act, record));
    }

    /** Whoever comes first: the entry of a disputed record is not seen, and once the record stands what was published is. */
    @Test
    void whatIsDisputedWhileItIsBeingPublishedIsNotSeenOnceThatIsConfirmed() throws Exception {
        ListingSteps steps = new ListingSteps(market);
        List<String> hidden = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = PUBLISHED; i < PUBLISHED + ROUNDS; i++) {
            String record = companies.record(i);
            String entry = steps.approved(record, FACTS);
            Callable<Http.Answer> publishing = () -> steps.publish(entry);
            Callable<Http.Answer> disputing = node.act(office, "dispute", record);
            boolean publishedFirst = i % 2 == 0;
            List<Http.Answer> answers =
                    publishedFirst ? inTurn(record, publishing, disputing) : inTurn(record, disputing, publishing);
            Http.Answer publication = answers.get(publishedFirst ? 0 : 1);
            Http.Answer dispute = answers.get(publishedFirst ? 1 : 0);
            assertThat(dispute.statusCode()).as(dispute.body()).isEqualTo(204);
            assertThat(publication.statusCode()).as(publication.body()).isIn(200, 422);
            assertThat(published.isShown(entry)).isFalse();
            assertThat(disputed(record)).isTrue();
            countsNowhere(i, "SUSPENDED");
            (publication.statusCode() == 200 ? hidden : refused).add(entry);
        }
        assertThat(hidden).as("published, and suspended at once").isNotEmpty();
        // The outbox has delivered all that came before.
        String last = steps.published(companies.record(LAST), FACTS);
        Waiting.until("what was published last is shown", () -> published.isShown(last));
        assertThat(hidden).noneMatch(published::isShown);
        assertThat(refused).noneMatch(published::isShown).allMatch(entry -> "SERVED"
                .equals(steps.read(entry).path("state").asText()));
        for (int i = PUBLISHED; i < PUBLISHED + ROUNDS; i++) {
            assertThat(node.act(office, "stand", companies.record(i)).call().statusCode())
                    .isEqualTo(204);
        }
        hidden.forEach(entry -> Waiting.until("what stands is shown again", () -> published.isShown(entry)));
        assertThat(refused).noneMatch(published::isShown);
    }

    /** The second officer withdraws it in the moment in which it is disputed: it counts no more, and each was told what is. */
    @Test
    void whatIsDisputedWhileItIsBeingWithdrawnCountsNoMore() throws Exception {
        HttpOfficer clerk = RACE.windows("clerk.market")[0];
        HttpOfficer reviewer = RACE.windows("reviewer.market")[0];
        for (int i = WITHDRAWN; i < WITHDRAWN + ROUNDS; i++) {
            String record = companies.record(i);
            Race.heard(Race.pressing(
                    new Form(
                            "/office/records/act.xhtml?number=" + record + "&kind=WITHDRAWAL",
                            "actForm",
                            "act",
                            Map.of("reason", "测试：同时办理。")),
                    clerk));
            String correction = correction(record);
            Callable<Http.Answer> withdrawing = Race.pressing(
                            new Form(
                                    "/office/records/correction.xhtml?number=" + correction,
                                    "decideForm",
                                    "approve",
                                    Map.of("reason", "测试：同时办理。")),
                            reviewer)
                    .get(0);
            Callable<Http.Answer> disputing = node.act(office, "dispute", record);
            boolean withdrawnFirst = i % 2 == 0;
            List<Http.Answer> answers =
                    withdrawnFirst ? inTurn(record, withdrawing, disputing) : inTurn(record, disputing, withdrawing);
            Http.Answer dispute = answers.get(withdrawnFirst ? 1 : 0);
            assertThat(dispute.statusCode()).as(dispute.body()).isIn(204, 409, 422);
            assertThat(answers.get(withdrawnFirst ? 0 : 1).statusCode()).isIn(200, 302);
            boolean withdrawn = isWithdrawn(record);
            assertThat(disputed(record)).isEqualTo(dispute.statusCode() == 204);
            assertThat(withdrawn || disputed(record)).isTrue();
            assertThat(correctionState(correction)).isEqualTo(withdrawn ? "APPROVED" : "PROPOSED");
            countsNowhere(i, withdrawn ? new String[0] : new String[] {"SUSPENDED"});
        }
    }

    /** Both are heard, in either order: a repaired record stays away whatever becomes of the dispute. */
    @Test
    void whatIsDisputedWhileItIsBeingRepairedIsBoth() throws Exception {
        for (int i = REPAIRED; i < REPAIRED + ROUNDS; i++) {
            String record = companies.record(i);
            bothHeard(i, record, "dispute");
            assertThat(disputed(record)).isTrue();
            countsNowhere(i);
            assertThat(node.act(office, "stand", record).call().statusCode()).isEqualTo(204);
            countsNowhere(i);
        }
    }

    @Test
    void whatIsFoundToStandWhileItIsBeingRepairedIsRepaired() throws Exception {
        for (int i = STANDING; i < STANDING + ROUNDS; i++) {
            String record = companies.record(i);
            assertThat(node.act(office, "dispute", record).call().statusCode()).isEqualTo(204);
            bothHeard(i, record, "stand");
            assertThat(disputed(record)).isFalse();
            countsNowhere(i);
        }
    }

    private void bothHeard(int i, String record, String act) throws Exception {
        Callable<Http.Answer> repairing = node.act(office, "repair", record);
        Callable<Http.Answer> other = node.act(market, act, record);
        List<Http.Answer> answers = i % 2 == 0 ? inTurn(record, repairing, other) : inTurn(record, other, repairing);
        assertThat(answers).extracting(Http.Answer::statusCode).containsOnly(204);
        assertThat(tables.texts("SELECT repaired_on FROM rec_record WHERE number = ?", record))
                .doesNotContainNull();
    }

    /** Both ask while the record is held by a third, and go on, the one right behind the other. */
    private static List<Http.Answer> inTurn(String record, Callable<Http.Answer> one, Callable<Http.Answer> other)
            throws Exception {
        Future<Http.Answer> first;
        Future<Http.Answer> second;
        try (OpenTransaction holding = new OpenTransaction("kunming")) {
            holding.execute("SELECT id FROM rec_record WHERE number = ? FOR UPDATE", record);
            first = PEOPLE.submit(one);
            holding.awaitWaiter();
            second = PEOPLE.submit(other);
            holding.awaitWaiters(2);
            holding.commit();
        }
        return List.of(first.get(), second.get());
    }

    /** No look of today, on which an administrative matter would rest, counts it or what rests on it. */
    private void countsNowhere(int i, String... notCounted) {
        JsonNode look = look(i);
        assertThat(look.path("result").asText()).isEqualTo("NOTHING_IN_PERIOD");
        // The entry that rests on it, too, where there is one.
        assertThat(Set.copyOf(look.path("notCounted").findValuesAsText("notCounted")))
                .containsExactly(notCounted);
        assertThat(look.path("effects").findValuesAsText("effect")).doesNotContain("RAISE_INSPECTION");
    }

    private JsonNode look(int i) {
        Http.Answer answer = market.post(
                "checks",
                Map.of(
                        "identifier", companies.code(i),
                        "area", "food-drug-supervision",
                        "matterKind", "supervision",
                        "matterNumber", "异监〔2026〕" + (i + 1) + "号",
                        "matterName", "食品监管",
                        "purpose", "监管分类",
                        "askedBy", "CODE"),
                "Idempotency-Key",
                Race.key());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer);
    }

    private boolean disputed(String record) {
        return tables.finds("SELECT 1 FROM rec_record WHERE number = ? AND disputed_since IS NOT NULL", record);
    }

    private boolean isWithdrawn(String record) {
        return tables.finds("SELECT 1 FROM rec_record WHERE number = ? AND state = 'WITHDRAWN'", record);
    }

    private String correction(String record) {
        return tables.texts(
                        "SELECT c.number FROM rec_correction c JOIN rec_record r ON r.id = c.record_id"
                                + " WHERE r.number = ? ORDER BY c.id DESC",
                        record)
                .get(0);
    }

    private String correctionState(String correction) {
        return tables.texts("SELECT state FROM rec_correction WHERE number = ?", correction)
                .get(0);
    }
}
