package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creditportal.kernel.audit.AuditSealer;
import org.creditportal.kernel.audit.AuditVerification;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.persistence.TenantPool;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit trail loses no line whoever writes at once (ADR 0022). */
@ArquillianTest
class AuditTrailIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final int WRITERS = 16;
    private static final int ACTS = 25;

    /** As many as the pool gives connections to: each of them holds one when it is refused. */
    private static final int REFUSED = TenantPool.OUTERMOST;

    private static final long PATIENCE_SECONDS = 60;

    /** Numbers that no line has: those behind acknowledged breaks. */
    private static final String GAPS = "SELECT COALESCE(MAX(number), 0) - COUNT(*) FROM krn_audit_number";

    @Inject
    private AuditedNotes notes;

    @Inject
    private AuditSealer sealer;

    private AuditTables tables;
    private ExecutorService threads;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @BeforeEach
    void open() throws SQLException {
        // JUnit also makes an instance outside the server, where nothing is injected.
        if (notes != null) {
            tables = new AuditTables(ALPHA);
            threads = Executors.newCachedThreadPool();
        }
    }

    @AfterEach
    void close() throws SQLException {
        if (notes != null) {
            threads.shutdownNow();
            tables.close();
        }
    }

    @Test
    void sixteenWritersAtOnceLoseNoLineAndThoseThatRollBackLeaveNone() throws Exception {
        long before = lines("LISTS_DISCLOSED", "SUCCESS");
        long gaps = tables.number(GAPS);
        CyclicBarrier start = new CyclicBarrier(WRITERS + 2);
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            tasks.add(writer(writer, start));
        }
        // Two nodes seal meanwhile.
        tasks.addAll(List.of(sealing(start), sealing(start)));
        results(tasks.stream().map(threads::submit).toList());

        assertThat(lines("LISTS_DISCLOSED", "SUCCESS") - before).isEqualTo(WRITERS * (ACTS - ACTS / 5));
        assertThat(verification().findings()).isEmpty();
        assertThat(tables.number(GAPS)).isEqualTo(gaps);
        assertThat(tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE object LIKE 'rolled back%'"))
                .isZero();
    }

    private Callable<Object> writer(int writer, CyclicBarrier start) {
        return asAlpha(() -> {
            start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            for (int act = 0; act < ACTS; act++) {
                String text = writer + "/" + act;
                if (act % 5 == 0) {
                    attempt(() -> notes.writeAndMeet("rolled back " + text, () -> {
                        throw new IllegalStateException("as asked");
                    }));
                } else {
                    notes.write(text);
                }
            }
            return null;
        });
    }

    private Callable<Object> sealing(CyclicBarrier start) {
        return asAlpha(() -> {
            start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            for (int round = 0; round < ACTS; round++) {
                sealer.seal();
            }
            return null;
        });
    }

    @Test
    void aLineThatCommitsLateIsSealedAfterThoseThatWereBegunLater() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        Future<Object> late = threads.submit(asAlpha(() -> notes.writeAndMeet("late", () -> {
            written.countDown();
            wait(sealed);
        })));
        wait(written);
        TenantScope.runAs(ALPHA, () -> notes.write("early"));
        assertThat(verification().findings()).isEmpty();
        sealed.countDown();
        late.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(verification().findings()).isEmpty();
        assertThat(numberOf("late")).isGreaterThan(numberOf("early"));
    }

    @Test
    void refusedActsBesideSuccessfulOnesAllLeaveALineByTheTimeTheyAreRefused() throws Exception {
        long refusals = lines("LIST_ENTRY_PROPOSED", "FAILURE");
        CyclicBarrier together = new CyclicBarrier(REFUSED);
        List<Future<Object>> refused = IntStream.range(0, REFUSED)
                .mapToObj(i -> threads.submit(asAlpha(() -> {
                    attempt(() -> notes.refuse("refused " + i, () -> meet(together)));
                    return tables(
                            "SELECT COUNT(*) FROM krn_audit_line WHERE outcome = 'FAILURE' AND reason = 'kernel.notFound'");
                })))
                .toList();
        assertThat(results(refused)).doesNotContain(0L);
        assertThat(lines("LIST_ENTRY_PROPOSED", "FAILURE") - refusals).isEqualTo(REFUSED);
    }

    /** Three officers are refused beside three who announce, on threads that an EJB has begun. */
    @Test
    void tasksOfAnEjbLeaveTheirLinesAndRollBackAsOthersDo() throws Exception {
        long refusals = lines("LIST_ENTRY_PROPOSED", "FAILURE");
        long successes = lines("LISTS_DISCLOSED", "SUCCESS");
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int officer = 0; officer < 3; officer++) {
            int name = officer;
            tasks.add(asAlpha(() -> {
                for (int act = 0; act < ACTS; act++) {
                    attempt(() -> notes.refuse("from ejb " + name, () -> {}));
                }
                return null;
            }));
            tasks.add(asAlpha(() -> {
                for (int act = 0; act < ACTS; act++) {
                    notes.write("announced " + name);
                }
                return null;
            }));
        }
        results(notes.begin(tasks));

        assertThat(lines("LIST_ENTRY_PROPOSED", "FAILURE") - refusals).isEqualTo(3L * ACTS);
        assertThat(lines("LISTS_DISCLOSED", "SUCCESS") - successes).isEqualTo(3L * ACTS);
        assertThat(tables.number("SELECT COUNT(*) FROM fix_note WHERE text LIKE 'from ejb%'"))
                .isZero();
        assertThat(verification().findings()).isEmpty();
    }

    @Test
    void anActThatFailsAtItsCommitLeavesALineByTheTimeItsCallerLearnsOfIt() throws Exception {
        assertThatThrownBy(() -> TenantScope.runAs(ALPHA, () -> notes.failAtCommit("undone")))
                .isInstanceOf(EJBException.class);
        assertThat(tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE object = 'undone'"
                        + " AND outcome = 'FAILURE' AND reason = 'RollbackException'"))
                .isOne();
        assertThat(tables.number("SELECT COUNT(*) FROM krn_audit_line WHERE object = 'undone'"))
                .isOne();
    }

    @Test
    void anActThatChangesNothingIsToldAsSuch() throws Exception {
        long before = lines("OFFICER_ENABLED", "UNCHANGED");
        TenantScope.runAs(ALPHA, () -> notes.repeat("officer"));
        assertThat(lines("OFFICER_ENABLED", "UNCHANGED") - before).isEqualTo(1);
        assertThat(lines("OFFICER_ENABLED", "SUCCESS")).isZero();
    }

    private AuditVerification verification() throws Exception {
        TenantScope.runAs(ALPHA, sealer::seal);
        return TenantScope.callAs(ALPHA, notes::verify);
    }

    private long lines(String event, String outcome) throws SQLException {
        return tables.number(
                "SELECT COUNT(*) FROM krn_audit_line WHERE event = '" + event + "' AND outcome = '" + outcome + "'");
    }

    private long numberOf(String object) throws SQLException {
        return tables.number("SELECT MAX(n.number) FROM krn_audit_number n JOIN krn_audit_line l ON l.id = n.line_id"
                + " WHERE l.event = 'LISTS_DISCLOSED' AND l.object = '" + object + "'");
    }

    private static Object tables(String sql) throws SQLException {
        try (AuditTables own = new AuditTables(ALPHA)) {
            return own.number(sql);
        }
    }

    private static Callable<Object> asAlpha(Callable<Object> work) {
        return () -> TenantScope.callAs(ALPHA, work);
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (NotFoundException refused) {
            return;
        } catch (RuntimeException failed) {
            assertThat(failed).hasStackTraceContaining("as asked");
            return;
        }
        throw new AssertionError("was not refused");
    }

    private static List<Object> results(List<Future<Object>> begun) throws Exception {
        List<Object> results = new ArrayList<>();
        for (Future<Object> one : begun) {
            results.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return results;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
