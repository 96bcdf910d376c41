package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The servers behind the portal stop as they stand, which is worse than dying: whoever asks them waits. Everybody gets an
 * answer within a limit, it is the truth, and all goes on afterwards without anybody's help.
 */
class StoppedServersIT {

    private static final String TENANT = "kunming";
    private static final int ROWS = 30_000;
    private static final int VISITORS = 10;
    private static final Duration A_SECOND = Duration.ofMillis(1_500);
    private static final Duration SITE_LIMIT = Duration.ofSeconds(20);
    private static final Duration OFFICE_LIMIT = Duration.ofSeconds(25);
    private static final Duration LOGIN_LIMIT = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final RunningPortal portal = RunningPortal.get();
    private final Http http = new Http(portal.port(), TENANT + ".localhost");

    @AfterEach
    void letAllGoOn() {
        portal.resume("database");
        portal.resume("keycloak");
    }

    @Test
    void withTheDatabaseStoppedEverybodyIsAnsweredAndAllGoesOnAfterwards() {
        HttpOfficer officer = HttpOfficer.login(TENANT, "credit-office");
        OfficeApi bureau = OfficeApi.ofMachine(TENANT);
        String batch = bureau.deliver("stopped-database", file());
        Waiting.until("the import records", () -> !"RECEIVED"
                .equals(bureau.read("records/batches/" + batch).path("state").asText()));

        String dossier = "/office/records/subject.xhtml?number="
                + new TenantTables(TENANT)
                        .texts("SELECT number FROM rec_subject ORDER BY id LIMIT 1")
                        .get(0);
        assertThat(officer.get(dossier).statusCode()).isEqualTo(200);

        portal.suspend("database");
        List<CompletableFuture<Void>> asked =
                new ArrayList<>(Stream.generate(() -> told(503, SITE_LIMIT, () -> http.get("/")))
                        .limit(VISITORS)
                        .toList());
        asked.addAll(List.of(
                told(503, SITE_LIMIT, () -> http.get("/api/v1/entries?q=%E6%B5%8B%E8%AF%95")),
                told(503, OFFICE_LIMIT, () -> officer.get("/office/")),
                told(503, OFFICE_LIMIT, () -> officer.get("/office/records/list.xhtml")),
                // Many modules are asked for it.
                told(503, OFFICE_LIMIT, () -> officer.get(dossier)),
                told(503, OFFICE_LIMIT, () -> bureau.get("records?size=1"))));
        Waiting.until("the site says that it is not ready", SITE_LIMIT, PAUSE, () -> isReady("/health/ready", false));
        Waiting.until(
                "the office says that it is not ready",
                SITE_LIMIT,
                PAUSE,
                () -> isReady("/office/health/ready", false));
        assertThat(http.get("/health/live").statusCode()).isEqualTo(200);
        asked.forEach(CompletableFuture::join);
        assertThat(http.get("/").body()).contains("暂时没有响应");
        portal.resume("database");

        Waiting.until("the site is ready again", () -> isReady("/health/ready", true));
        Waiting.until("the office is ready again", () -> isReady("/office/health/ready", true));
        Waiting.until("the site works again", () -> http.get("/").statusCode() == 200);
        Waiting.until("the office works again", () -> officer.get("/office/").statusCode() == 200);
        Waiting.until("Keycloak works again", () -> OfficeApi.admits(TENANT));
        OfficeApi.ofMachine(TENANT).awaitRecorded(batch);
        theRelayHasOutlivedIt();
    }

    /** What is published afterwards reaches the site, by the outbox. */
    private void theRelayHasOutlivedIt() {
        String record = new TenantTables(TENANT)
                .texts("SELECT number FROM rec_record WHERE document_number = '停库〔2026〕1号' LIMIT 1")
                .get(0);
        String entry = new ListingSteps(OfficeApi.ofMachine(TENANT)).published(record, "经查，当事人销售超过保质期的食品。");
        Waiting.until(
                "the entry is on the site",
                () -> http.get("/entry?number=" + entry).statusCode() == 200);
    }

    @Test
    void withKeycloakStoppedTheOfficeSaysSoAndOfficersWorkOn() {
        HttpOfficer officer = HttpOfficer.login(TENANT, "credit-office");
        OfficeApi bureau = OfficeApi.ofMachine(TENANT);
        assertThat(bureau.get("records?size=1").statusCode()).isEqualTo(200);
        String callback = HttpOfficer.stranger(TENANT)
                .callback(
                        portal.login(TENANT, "credit-office").username(),
                        portal.login(TENANT, "credit-office").password());

        portal.suspend("keycloak");
        Waiting.until(
                "the login says that it must wait",
                SITE_LIMIT,
                PAUSE,
                () -> http.get("/office/").statusCode() == 503);
        Http.Answer page = http.get("/office/");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("登录服务").contains("过几分钟再试");
        assertThat(page.header("Retry-After")).isPresent();
        assertThat(http.get(callback).statusCode()).isIn(303, 503);
        assertThat(officer.get("/office/").statusCode()).isEqualTo(200);
        assertThat(bureau.get("records?size=1").statusCode()).isEqualTo(200);
        told(503, LOGIN_LIMIT.multipliedBy(3), () -> officer.get("/office/identity/officers.xhtml"))
                .join();
        Waiting.until(
                "the office says that it is not ready",
                SITE_LIMIT,
                PAUSE,
                () -> isReady("/office/health/ready", false));
        assertThat(isReady("/health/ready", true))
                .as("the site needs no Keycloak")
                .isTrue();
        portal.resume("keycloak");

        Waiting.until("the office is ready again", () -> isReady("/office/health/ready", true));
        Waiting.until(
                "officers are led to the login again",
                () -> http.get("/office/").statusCode() == 303);
        Waiting.until(
                "the officers are shown again",
                () -> officer.get("/office/identity/officers.xhtml").statusCode() == 200);
    }

    /** Asks on a thread of its own: the answer has this status and comes within the limit. */
    private static CompletableFuture<Void> told(int status, Duration limit, Supplier<Http.Answer> question) {
        return CompletableFuture.runAsync(
                () -> {
                    long begin = System.nanoTime();
                    Http.Answer answer = question.get();
                    Duration took = Duration.ofNanos(System.nanoTime() - begin);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
                    assertThat(took).isLessThan(limit);
                },
                runnable -> new Thread(runnable).start());
    }

    /** Whether readiness is answered like this, within a second (and what a busy machine adds). */
    private boolean isReady(String path, boolean ready) {
        long begin = System.nanoTime();
        int status = http.get(path).statusCode();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(A_SECOND);
        assertThat(status).isIn(200, 503);
        return (status == 200) == ready;
    }

    private static byte[] file() {
        PenaltyFile file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530199", 1));
        String decided = RunningPortal.get().days().monthsAgo(5);
        for (int i = 0; i < ROWS; i++) {
            file.fine(
                    "停库测试" + i % 5_000 + "有限公司",
                    FictionalCodes.company("530111", 200_000 + i % 5_000),
                    "停库〔2026〕" + (i + 1) + "号",
                    decided);
        }
        return file.bytes(StandardCharsets.UTF_8);
    }
}
