package org.creditportal.casework.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.casework.domain.work.Holding;
import org.creditportal.identity.api.OfficerMoved;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

/** Nothing stays with somebody who has left. */
class WorkOfMovedOfficersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Signature LEAVING = new Signatory("leaving", "Wang", "market", false).sign(Instant.EPOCH);

    private final Holding taken = new Holding("market", new WorkKey("fixture", "toDo", "1AT0000000001"));
    private final Holding aside = new Holding("market", new WorkKey("fixture", "toDo", "1AT0000000002"));
    private final WorkOfMovedOfficers work = new WorkOfMovedOfficers(new StoredHoldings() {
        @Override
        List<Holding> lockAllOf(String officer) {
            return List.of(taken, aside).stream()
                    .filter(holding -> holding.view().isOf(officer))
                    .toList();
        }
    });

    @Test
    void whatHeHadIsNobodysAgain() {
        taken.take(LEAVING);
        aside.putAside(LEAVING, TODAY.plusDays(9), TODAY, null);
        work.moved(new OfficerMoved("somebody else"));
        assertThat(taken.view().isHeld()).isTrue();
        work.moved(new OfficerMoved("leaving"));
        assertThat(taken.view().isHeld()).isFalse();
        assertThat(aside.view().isHeld()).isFalse();
        assertThat(aside.view().asideUntil()).isNull();
    }
}
