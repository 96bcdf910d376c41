package org.creditportal.records.domain.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.RecordsException;
import org.junit.jupiter.api.Test;

public class UnsettledRowTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Signatory CLERK = new Signatory("1", "Clerk", null, false);

    private final UnsettledRow row =
            UnsettledRow.waiting(1, 2, "tax", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 11));

    @Test
    void keepsWhyItWasDropped() {
        row.drop("revoked", CLERK, NOON);
        assertThat(row.isWaiting()).isFalse();
        assertThat(row.standing()).isEqualTo(RowStanding.DROPPED);
        assertThat(row.reason()).isEqualTo("revoked");
    }

    @Test
    void isDroppedOnce() {
        row.drop("revoked", CLERK, NOON);
        assertThatThrownBy(() -> row.drop("again", CLERK, NOON)).isInstanceOf(RecordsException.class);
        assertThat(row.reason()).isEqualTo("revoked");
    }

    @Test
    void tellsItsPlaceInAddresses() {
        DuePosition dated = new DuePosition(LocalDate.of(2026, 11, 11), 12, 3);
        assertThat(DuePosition.of(dated.text())).isEqualTo(dated);
        DuePosition undated = new DuePosition(null, 12, 3);
        assertThat(DuePosition.of(undated.text())).isEqualTo(undated);
        assertThat(DuePosition.of(null)).isEqualTo(DuePosition.START);
        assertThat(DuePosition.of("' OR 1=1")).isEqualTo(DuePosition.START);
        assertThat(DuePosition.of("2026-99-99_1_1")).isEqualTo(DuePosition.START);
    }
}
