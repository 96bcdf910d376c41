package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.creditportal.kernel.audit.AuditSealer;
import org.creditportal.kernel.audit.AuditVerification;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.outbox.OutboxRelay;
import org.creditportal.kernel.tenant.NoTenantException;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Two tenants on one server, interleaved on the same threads: nothing crosses, whatever fails in between. Permanent
 * regression (ADR 0004, ADR 0005).
 */
@ArquillianTest
class TwoTenantsOneServerIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantId BETA = new TenantId("beta");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private Notes notes;

    @Inject
    private NoteHandler handler;

    @Inject
    private AuditedNotes auditedNotes;

    @Inject
    private AuditSealer sealer;

    @Inject
    private OutboxRelay relay;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService managed;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @Test
    void rowsOfOneTenantAreInvisibleToTheOther() throws Exception {
        long alphaNote = TenantScope.callAs(ALPHA, () -> notes.write("alpha only"));
        long betaNote = TenantScope.callAs(BETA, () -> notes.write("beta only"));

        assertThat(TenantScope.callAs(ALPHA, notes::texts))
                .contains("alpha only")
                .doesNotContain("beta only");
        assertThat(TenantScope.callAs(BETA, notes::texts)).contains("beta only").doesNotContain("alpha only");
        assertThat(TenantScope.callAs(BETA, () -> notes.find(alphaNote))).isNull();
        assertThat(TenantScope.callAs(ALPHA, () -> notes.find(betaNote))).isNull();
        assertThat(TenantScope.callAs(ALPHA, notes::count)).isEqualTo(TenantScope.callAs(ALPHA, notes::countNatively));
    }

    @Test
    void interleavedWorkOnFewThreadsNeverCrosses() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        Set<Long> ids = new HashSet<>();
        try {
            List<Future<Long>> results = new ArrayList<>();
            for (int i = 0; i < 240; i++) {
                results.add(threads.submit(interleaved(i)));
            }
            for (Future<Long> result : results) {
                Long id = result.get();
                assertThat(id == null || ids.add(id))
                        .as("identifier used twice")
                        .isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertOnlyOwn(ALPHA, "beta");
        assertOnlyOwn(BETA, "alpha");
    }

    private Callable<Long> interleaved(int i) {
        TenantId tenant = i % 2 == 0 ? ALPHA : BETA;
        if (i % 7 == 0) {
            return () -> {
                assertThatThrownBy(() -> TenantScope.runAs(tenant, () -> notes.writeAndFail(tenant + " failed " + i)))
                        .hasRootCauseInstanceOf(IllegalStateException.class);
                assertThat(TenantScope.find()).isEmpty();
                return null;
            };
        }
        if (i % 5 == 0) {
            return () -> managed.submit(() -> TenantScope.callAs(tenant, () -> notes.write(tenant + " async " + i)))
                    .get();
        }
        return () -> TenantScope.callAs(tenant, () -> {
            long id = notes.write(tenant + " note " + i);
            assertThat(notes.find(id).text()).isEqualTo(tenant + " note " + i);
            return id;
        });
    }

    private void assertOnlyOwn(TenantId tenant, String foreign) throws Exception {
        List<String> texts = TenantScope.callAs(tenant, notes::texts);
        assertThat(texts).noneMatch(text -> text.startsWith(foreign)).noneMatch(text -> text.contains("failed"));
        List<String> written = texts.stream()
                .filter(text -> text.contains(" note ") || text.contains(" async "))
                .toList();
        assertThat(written).isNotEmpty();
        await(() -> handler.delivered(tenant).containsAll(written));
        assertThat(handler.delivered(tenant))
                .noneMatch(text -> text.startsWith(foreign))
                .noneMatch(text -> text.contains("failed"));
        assertThat(verification(tenant).findings()).isEmpty();
    }

    @Test
    void refusesToWorkWithoutATenant() {
        assertThatThrownBy(() -> notes.count()).hasRootCauseInstanceOf(NoTenantException.class);
        assertThatThrownBy(() -> notes.write("nobody's")).hasRootCauseInstanceOf(NoTenantException.class);
    }

    @Test
    void managedThreadsDoNotInheritATenant() throws Exception {
        boolean none = TenantScope.callAs(
                ALPHA, () -> managed.submit(() -> TenantScope.find().isEmpty()).get());
        assertThat(none).isTrue();
    }

    @Test
    void rollsBackBothUnitsTogether() throws Exception {
        AuditVerification before = verification(ALPHA);
        assertThatThrownBy(() -> TenantScope.runAs(ALPHA, () -> notes.writeAndFail("alpha half done")))
                .isInstanceOf(RuntimeException.class);
        assertThat(TenantScope.callAs(ALPHA, notes::texts)).doesNotContain("alpha half done");
        assertThat(verification(ALPHA)).isEqualTo(before);
        relay.sweep();
        assertThat(handler.delivered(ALPHA)).doesNotContain("alpha half done");
    }

    @Test
    void refusesAStaleSave() throws Exception {
        long id = TenantScope.callAs(BETA, () -> notes.write("beta first"));
        long seen = TenantScope.callAs(BETA, () -> notes.find(id).version());
        TenantScope.runAs(BETA, () -> notes.rewrite(id, seen, "beta second"));
        assertThatThrownBy(() -> TenantScope.runAs(BETA, () -> notes.rewrite(id, seen, "beta lost update")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(TenantScope.callAs(BETA, () -> notes.find(id).text())).isEqualTo("beta second");
    }

    @Test
    void keepsInstantsAsTheyAre() throws Exception {
        Instant before = clock.instant().minusSeconds(1);
        long id = TenantScope.callAs(ALPHA, () -> notes.write("alpha now"));
        Instant read = TenantScope.callAs(ALPHA, () -> notes.find(id).writtenAt());
        assertThat(read).isBetween(before, clock.instant().plusSeconds(1));
    }

    @Test
    void deliversAgainWhatAHandlerFailedToTake() throws Exception {
        TenantScope.callAs(ALPHA, () -> notes.write("fail once alpha"));
        await(() -> {
            relay.sweep();
            return handler.delivered(ALPHA).contains("fail once alpha");
        });
        assertThat(handler.delivered(ALPHA)).containsOnlyOnce("fail once alpha");
        assertThat(handler.delivered(BETA)).doesNotContain("fail once alpha");
    }

    private AuditVerification verification(TenantId tenant) throws Exception {
        TenantScope.runAs(tenant, sealer::seal);
        return TenantScope.callAs(tenant, auditedNotes::verify);
    }

    private void await(BooleanSupplier condition) {
        Instant limit = clock.instant().plus(PATIENCE);
        while (!condition.getAsBoolean() && clock.instant().isBefore(limit)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
