package org.creditportal.systemtests.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.systemtests.casework.AlphasWork.alpha;
import static org.creditportal.systemtests.casework.AlphasWork.waiting;
import static org.creditportal.systemtests.casework.FixtureOfficers.as;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockReminders;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.systemtests.kernel.FixtureClock;
import org.creditportal.systemtests.kernel.Notes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Clocks and the timers of the office on the real database, for two tenants. */
@ArquillianTest
class ClocksIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantId BETA = new TenantId("beta");
    private static final String UNCONCERNED = "unconcerned";

    @Inject
    private Notes notes;

    @Inject
    private TimedWork timedWork;

    @Inject
    private Clocks clocks;

    @Inject
    private ClockReminders reminders;

    @Inject
    private ReminderHandler reminderHandler;

    @Inject
    private WorkList workList;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private LegalDate legalDate;

    @Inject
    private FixtureClock clock;

    @Inject
    private TenantWork work;

    @Deployment
    static WebArchive deployment() {
        return CaseworkArchive.create();
    }

    @Test
    void aClockWaitsForItsBureauAndIsReminded() throws Exception {
        onAWorkingDay(() -> {
            String replier = "replier";
            ClockKey key = started(legalDate.today().minusDays(40), "market", TimeLimit.workingDays(1));
            assertThat(waiting(workList, ALPHA, replier)).contains(key.matter());
            assertThat(alpha(() -> as(replier, workList::findWork)).overdue()).isPositive();
            assertThat(waiting(workList, ALPHA, "other replier")).doesNotContain(key.matter());
            assertThat(waiting(workList, ALPHA, UNCONCERNED)).doesNotContain(key.matter());
            assertThat(waiting(workList, BETA, replier)).isEmpty();
            work.inTransaction(ALPHA, reminders::remind);
            work.inTransaction(ALPHA, reminders::remind);
            assertThat(reminderHandler.heard()).containsOnlyOnce(key.matter() + " AFTER");
            work.inTransaction(ALPHA, () -> clocks.end(key, legalDate.today()));
            assertThat(waiting(workList, ALPHA, replier)).doesNotContain(key.matter());
            assertThat(view(key).isLate(legalDate.today())).isTrue();
            return null;
        });
    }

    @Test
    void whatIsHandedOverLateWaitsForTheSuccessorAndStaysChargedToWhoWasLate() throws Exception {
        LocalDate today = alpha(legalDate::today);
        ClockKey key = started(today.minusDays(40), "market", TimeLimit.workingDays(1));
        work.inTransaction(ALPHA, () -> clocks.handOver(key.module(), key.matter(), "taxes"));
        assertThat(waiting(workList, ALPHA, "other replier")).contains(key.matter());
        work.inTransaction(ALPHA, () -> clocks.end(key, today));
        assertThat(charged("market")).contains(key);
        assertThat(charged("taxes")).doesNotContain(key);
    }

    private List<ClockKey> charged(String bureau) throws Exception {
        ClockCriteria asked = ClockCriteria.of("fixture", "reply").chargedTo(bureau);
        return alpha(() -> work.inTransaction(() -> clocks.search(asked, 1_000))).stream()
                .map(ClockRow::key)
                .toList();
    }

    @Test
    void aClockStandsStillGoesOnAndIsExtendedOnce() throws Exception {
        LocalDate today = alpha(legalDate::today);
        WorkingDayCalendar calendar = alpha(workingDays::calendar);
        ClockKey key = started(today, "market", TimeLimit.workingDays(10));
        assertThat(view(key).reckoning().dueOn())
                .isEqualTo(calendar.plusWorkingDays(today, 10).date());
        work.inTransaction(ALPHA, () -> clocks.suspend(key, today));
        assertThat(view(key).reckoning().dueOn()).isNull();
        work.inTransaction(ALPHA, () -> clocks.resume(key, today));
        work.inTransaction(
                ALPHA,
                () -> clocks.extend(
                        key,
                        TimeLimit.workingDays(5),
                        today,
                        new Signatory("chief", "Chief", "market", false).sign(Instant.EPOCH, new Reason("Hard."))));
        assertThat(view(key).reckoning().dueOn())
                .isEqualTo(calendar.plusWorkingDays(today, 15).date());
        assertThat(view(key).extended().reason()).isEqualTo("Hard.");
        assertThatThrownBy(() -> work.inTransaction(
                        ALPHA,
                        () -> clocks.extend(
                                key,
                                TimeLimit.workingDays(5),
                                today,
                                new Signatory("chief", "Chief", "market", false)
                                        .sign(Instant.EPOCH, new Reason("Harder.")))))
                .hasMessageContaining("casework.clockExtended");
    }

    /** Each of the office's timers, rung as its schedule does: the tenants share no thread, no transaction and no failure. */
    @Test
    void timersWorkForEachTenantAloneAndWhatFailsForOneIsRolledBack() throws Exception {
        for (TenantId tenant : List.of(ALPHA, BETA)) {
            Path secrets = PortalSettings.SECRETS.path().resolve(tenant.value());
            Files.writeString(secrets.resolve("field-protection-2.key"), "6b".repeat(16));
            Files.writeString(secrets.resolve("field-protection.current"), "2");
        }
        timedWork.breakOffFor(ALPHA);
        ringUntil(() -> left(BETA).equals(Set.of("reminded beta", "compared beta", "renewed beta"))
                && timedWork.brokenOff() >= 3);
        assertThat(left(ALPHA)).as("rolled back").isEmpty();
        assertThat(alpha(() -> notes.traces("reminded alpha"))).containsOnly(0L);

        timedWork.breakOffFor(null);
        ringUntil(() -> left(ALPHA).equals(Set.of("reminded alpha", "compared alpha", "renewed alpha")));
        assertThat(left(BETA)).containsExactlyInAnyOrder("reminded beta", "compared beta", "renewed beta");
        assertThat(alpha(() -> notes.traces("reminded alpha"))).doesNotContain(0L);
    }

    /** Again and again, because the encryption keys are looked at every few seconds only. */
    private void ringUntil(Callable<Boolean> done) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!done.call()) {
            ring("ReminderTimer", "remind");
            ring("ComparisonTimer", "compare");
            ring("ReprotectionTimer", "sweep");
            assertThat(System.nanoTime()).isLessThan(limit);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private static void ring(String timer, String method) throws Exception {
        Object bean = InitialContext.doLookup("java:module/" + timer);
        bean.getClass().getMethod(method).invoke(bean);
    }

    private Set<String> left(TenantId tenant) throws Exception {
        return TenantScope.callAs(tenant, notes::texts).stream()
                .filter(text -> text.matches("(reminded|compared|renewed) .*"))
                .collect(Collectors.toSet());
    }

    private ClockKey started(LocalDate day, String bureau, TimeLimit limit) {
        ClockKey key = new ClockKey("fixture", Identifiers.nextText(), "reply");
        work.inTransaction(
                ALPHA, () -> clocks.start(new StartClock(key, bureau, "fixture.reply", "/fixture/detail", day, limit)));
        return key;
    }

    private ClockView view(ClockKey key) throws Exception {
        return alpha(() -> work.inTransaction(() -> clocks.require(key)));
    }

    private void onAWorkingDay(Callable<Void> test) throws Exception {
        WorkingDayCalendar calendar = alpha(workingDays::calendar);
        LocalDate today = alpha(legalDate::today);
        int ahead = 0;
        while (!calendar.isWorkingDay(today.plusDays(ahead))) {
            ahead++;
        }
        clock.putForward(Duration.ofDays(ahead));
        try {
            alpha(test);
        } finally {
            clock.putBack();
        }
    }
}
