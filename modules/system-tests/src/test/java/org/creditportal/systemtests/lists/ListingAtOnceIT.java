package org.creditportal.systemtests.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.systemtests.AllAtOnce;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Onlookers;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What two officers, the publisher and readers do at the same moment, on the real database: what was withdrawn is never seen once
 * that is confirmed, what may not be shown is never published, and nobody meets a failure.
 */
class ListingAtOnceIT {

    private static final int ROUNDS = 1_000;
    private static final int READERS = 2;
    private static final String FACTS = "多次销售超过保质期的食品。";

    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool();

    private static FinedCompanies companies;
    private OfficeApi market;
    private ListingSteps steps;
    private final TenantTables tables = new TenantTables("kunming");
    private final Http site = new Http(RunningPortal.get().port(), "kunming.localhost");
    private final PublishedEntries published = new PublishedEntries("kunming", site);

    @BeforeAll
    static void recordRows() {
        companies = FinedCompanies.recorded(AtWork.machine("kunming"), "呈贡测试同时", "呈同罚", 100, 60);
    }

    /** A thousand rounds last as long as a login may: each test has its own. */
    @BeforeEach
    void beAtWork() {
        market = AtWork.machine("kunming");
        steps = new ListingSteps(market);
    }

    @AfterAll
    static void goHome() {
        PEOPLE.shutdownNow();
    }

    private static String record(int i) {
        return companies.record(i);
    }

    @Test
    void nobodySeesAnEntryOnceItsWithdrawalIsConfirmed() throws Exception {
        String first = steps.published(record(0), FACTS);
        Waiting.until("the first is shown", () -> published.isShown(first));
        List<String> entries = EntryCopies.of(first, ROUNDS, "1AT", 1_000);
        long version = steps.read(first).path("version").asLong();
        AtomicInteger seen = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        try (Onlookers readers = new Onlookers(READERS, published::isShown)) {
            List<Future<?>> officers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                officers.add(PEOPLE.submit(() -> {
                    for (int n = next.getAndIncrement(); n < entries.size(); n = next.getAndIncrement()) {
                        String entry = entries.get(n);
                        assertThat(published.isShown(entry)).as("before").isTrue();
                        Http.Answer answer = steps.withdraw(entry, version);
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                        seen.addAndGet(published.isShown(entry) ? 1 : 0);
                        readers.lookFor(entry);
                    }
                }));
            }
            for (Future<?> officer : officers) {
                officer.get();
            }
            assertThat(readers.seen()).isZero();
        }
        assertThat(next.get()).isGreaterThanOrEqualTo(ROUNDS);
        assertThat(seen).hasValue(0);
    }

    /** The reviewer decides in the moment in which the bureau withdraws: one of both is heard, and then nobody sees the notice. */
    @Test
    void nobodySeesANoticeThatWasDecidedOrWithdrawnAndOneOfBothIsHeard() throws Exception {
        String first = OfficeApi.json(ListingSteps.honour(market, record(58)))
                .path("number")
                .asText();
        LocalDate today = RunningPortal.get().days().today();
        OfficeApi.done(market.post(
                "list-entries/" + first + "/notice",
                Map.of("servedOn", today.toString(), "way", "DIRECT", "proof", "公示1号")));
        Waiting.until("the first is before the public", () -> isPutUp(first));
        List<String> ends = new ArrayList<>();
        boolean approve = false;
        try (Onlookers readers = new Onlookers(READERS, this::isPutUp)) {
            for (String entry : EntryCopies.ofNotice(first, ROUNDS, "1AN", 20_000, today.minusDays(30))) {
                approve = !approve;
                boolean yes = approve;
                assertThat(isPutUp(entry)).as("before").isTrue();
                List<Http.Answer> answers = AllAtOnce.ask(
                        () -> steps.decide(entry, yes),
                        () -> market.post(
                                "list-entries/" + entry + "/proposal-withdrawal", Map.of("words", "当事人不愿列入。")));
                assertThat(isPutUp(entry)).isFalse();
                readers.lookFor(entry);
                assertThat(answers)
                        .extracting(Http.Answer::statusCode)
                        .isSubsetOf(200, 409, 422)
                        .containsOnlyOnce(200);
                String decided = yes ? "APPROVED" : "REJECTED";
                ends.add(entry + " " + (answers.get(0).statusCode() == 200 ? decided : "CLOSED"));
            }
            assertThat(readers.seen()).isZero();
        }
        assertThat(tables.texts("SELECT CONCAT(number, ' ', state) FROM lst_entry WHERE number LIKE '1AN%'"))
                .containsExactlyInAnyOrderElementsOf(ends);
    }

    private boolean isPutUp(String entry) {
        int status = site.get("/notice?number=" + entry).statusCode();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    @Test
    void aPublicationThatComesLateBringsNothingBack() throws Exception {
        List<String> entries = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            String entry = steps.published(record(i), FACTS);
            Http.Answer withdrawn = steps.withdraw(entry);
            assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
            assertThat(published.isShown(entry)).isFalse();
            entries.add(entry);
        }
        String last = steps.published(record(21), FACTS);
        Waiting.until("what was published last is shown", () -> published.isShown(last));
        assertThat(entries).noneMatch(published::isShown);
    }

    @Test
    void whatIsWithheldWhileItIsBeingPublishedIsNotPublished() throws Exception {
        String entry = steps.approved(record(22), FACTS);
        Http.Answer answer;
        try (OpenTransaction withholding = new OpenTransaction("kunming")) {
            withholding.execute(
                    "UPDATE rec_record SET withholding = 'PRIVACY', withholding_reason = '隐私', version = version + 1"
                            + " WHERE number = ?",
                    record(22));
            Future<Http.Answer> publishing = PEOPLE.submit(() -> steps.publish(entry));
            withholding.awaitWaiter();
            assertThat(tables.texts("SELECT trx_isolation_level FROM information_schema.innodb_trx"
                            + " WHERE trx_state = 'LOCK WAIT'"))
                    .containsExactly("READ COMMITTED");
            withholding.commit();
            answer = publishing.get();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("lists.recordNotPublishable");
        assertThat(steps.read(entry).path("state").asText()).isEqualTo("SERVED");
        assertThat(published.isShown(entry)).isFalse();
    }

    @Test
    void whoeverStandsInAnothersWayIsAskedToRepeat() throws Exception {
        String entry = steps.approved(record(23), FACTS);
        Http.Answer answer;
        try (OpenTransaction other = new OpenTransaction("kunming")) {
            // The database gives up the one who has changed less.
            other.execute(
                    "UPDATE rec_record SET remark = remark WHERE document_number LIKE '呈同罚%' AND number <> ?",
                    record(23));
            other.execute("UPDATE rec_record SET remark = '重' WHERE document_number LIKE '呈同罚〔2026〕4%'");
            other.execute("SELECT id FROM lst_entry WHERE number = ? FOR UPDATE", entry);
            Future<Http.Answer> publishing = PEOPLE.submit(() -> steps.publish(entry));
            other.awaitWaiter();
            other.execute("SELECT id FROM rec_record WHERE number = ? FOR UPDATE", record(23));
            answer = publishing.get();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("kernel.collision").contains("请再试一次");
        assertThat(steps.publish(entry).statusCode()).isEqualTo(200);
    }

    @Test
    @Raced("ListingProcedure.propose")
    void twoClerksWhoProposeTheSameAtOnceMakeOneEntry() throws Exception {
        OfficeApi colleague = AtWork.officer("kunming", "clerk.market");
        for (int i = 24; i < 34; i++) {
            String record = record(i);
            List<Http.Answer> answers = AllAtOnce.ask(
                    () -> ListingSteps.propose(market, record, FACTS),
                    () -> ListingSteps.propose(colleague, record, FACTS),
                    () -> ListingSteps.propose(market, record, FACTS));
            String held = tables
                    .texts(
                            "SELECT e.number FROM lst_entry e JOIN lst_entry_record r ON r.entry_id = e.id"
                                    + " WHERE r.record_number = ?",
                            record)
                    .stream()
                    .reduce((one, other) -> one + " and " + other)
                    .orElseThrow();
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).as(answer.body()).isIn(201, 422);
                assertThat(answer.body()).contains(held);
            });
            assertThat(answers).anyMatch(answer -> answer.statusCode() == 201);
        }
    }

    @Test
    void ofTwoDecisionsAtOnceOneCountsAndTheOtherIsTold() throws Exception {
        for (int i = 34; i < 39; i++) {
            Http.Answer proposed = ListingSteps.propose(market, record(i), FACTS);
            String entry = OfficeApi.json(proposed).path("number").asText();
            steps.giveNotice(entry);
            List<Http.Answer> answers =
                    AllAtOnce.ask(() -> steps.decide(entry, true), () -> steps.decide(entry, false));
            assertThat(answers).extracting(Http.Answer::statusCode).contains(200);
            assertThat(answers)
                    .extracting(Http.Answer::statusCode)
                    .filteredOn(status -> status != 200)
                    .hasSize(1)
                    .allMatch(status -> status == 409 || status == 422);
        }
    }

    @Test
    void publishingAndWithdrawingAtOnceEndsAsTheEntrySays() throws Exception {
        for (int i = 39; i < 49; i++) {
            String entry = steps.approved(record(i), FACTS);
            List<Http.Answer> answers =
                    AllAtOnce.ask(() -> steps.publish(entry), () -> steps.publish(entry), () -> steps.withdraw(entry));
            assertThat(answers).extracting(Http.Answer::statusCode).isSubsetOf(200, 409, 422);
            boolean withdrawn =
                    "WITHDRAWN".equals(steps.read(entry).path("state").asText());
            if (withdrawn) {
                assertThat(published.isShown(entry)).isFalse();
            } else {
                Waiting.until("the entry is shown", () -> published.isShown(entry));
            }
        }
    }

    @Test
    void whatIsSuspendedWhileItIsBeingPublishedIsNotSeenOnceThatIsConfirmed() throws Exception {
        List<String> suspended = new ArrayList<>();
        for (int i = 49; i < 54; i++) {
            String entry = steps.approved(record(i), FACTS);
            List<Http.Answer> answers = bothWaitingFor(entry, () -> steps.publish(entry), () -> steps.suspend(entry));
            assertThat(answers.get(0).statusCode()).as(answers.get(0).body()).isIn(200, 409);
            assertThat(answers.get(1).statusCode()).as(answers.get(1).body()).isIn(200, 409, 422);
            if (answers.get(1).statusCode() == 200) {
                assertThat(published.isShown(entry)).isFalse();
                suspended.add(entry);
            }
        }
        String last = steps.published(record(54), FACTS);
        Waiting.until("what was published last is shown", () -> published.isShown(last));
        assertThat(suspended).noneMatch(published::isShown);
    }

    @Test
    void whatIsWithdrawnWhileItIsBeingPublishedEndsAsTheEntrySays() throws Exception {
        for (int i = 55; i < 58; i++) {
            String entry = steps.approved(record(i), FACTS);
            bothWaitingFor(entry, () -> steps.publish(entry), () -> steps.withdraw(entry));
            if ("WITHDRAWN".equals(steps.read(entry).path("state").asText())) {
                assertThat(published.isShown(entry)).isFalse();
            } else if ("PUBLISHED".equals(steps.read(entry).path("state").asText())) {
                Waiting.until("the entry is shown", () -> published.isShown(entry));
                assertThat(steps.withdraw(entry).statusCode()).isEqualTo(200);
                assertThat(published.isShown(entry)).isFalse();
            }
        }
    }

    /** Both ask while the entry is held by a third, and go on at the same moment. */
    private static List<Http.Answer> bothWaitingFor(
            String entry, Callable<Http.Answer> one, Callable<Http.Answer> other) throws Exception {
        Future<Http.Answer> first;
        Future<Http.Answer> second;
        try (OpenTransaction holding = new OpenTransaction("kunming")) {
            holding.execute("SELECT id FROM lst_entry WHERE number = ? FOR UPDATE", entry);
            first = PEOPLE.submit(one);
            holding.awaitWaiter();
            second = PEOPLE.submit(other);
            holding.awaitWaiter();
            holding.commit();
        }
        return List.of(first.get(), second.get());
    }
}
