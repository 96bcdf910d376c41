package org.creditportal.correspondence.domain.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Reckoning;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.correspondence.api.urging.UrgeMatter;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

class MatterUrgingTest {

    private static final LocalDate DUE = LocalDate.of(2028, 2, 28);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final ClockKey KEY = new ClockKey("sanctions", "0ABCDEFGHJKMN", "receive");
    private static final Signature OFFICE = new Signatory("office", "Office", "credit-office", true)
            .sign(Instant.parse("2028-02-29T01:00:00Z"), new Reason("Receive it."));

    private static ClockView clock(String bureau, LocalDate dueOn, LocalDate endedOn) {
        Reckoning reckoning = new Reckoning(DUE.minusDays(9), dueOn, false, List.of(), List.of());
        return new ClockView(KEY, bureau, TimeLimit.workingDays(2), reckoning, null, null, null, endedOn);
    }

    private static MatterUrging urged(ClockView behind, LocalDate by, LocalDate today) {
        return MatterUrging.of(behind, new UrgeMatter(KEY, "title", "p", "/page", by, "Receive it."), today, OFFICE);
    }

    @Test
    void urgesFromTheDayAfterTheLastDayOn() {
        ClockView behind = clock("finance", DUE, null);
        assertThatThrownBy(() -> urged(behind, LEAP_DAY.plusDays(3), DUE))
                .hasMessageContaining("correspondence.notBehind");
        assertThat(urged(behind, LEAP_DAY.plusDays(3), LEAP_DAY).dueOn()).isEqualTo(DUE);
    }

    @Test
    void urgesNobodyToWhatIsDoneOrStandsStill() {
        assertThatThrownBy(() -> urged(clock("finance", DUE, LEAP_DAY), LEAP_DAY.plusDays(3), LEAP_DAY))
                .hasMessageContaining("correspondence.notBehind");
        assertThatThrownBy(() -> urged(clock("finance", null, null), LEAP_DAY.plusDays(3), LEAP_DAY))
                .hasMessageContaining("correspondence.notBehind");
    }

    @Test
    void givesADayThatIsToCome() {
        ClockView behind = clock("finance", DUE, null);
        assertThatThrownBy(() -> urged(behind, LEAP_DAY, LEAP_DAY)).hasMessageContaining("correspondence.urgingDay");
        assertThatThrownBy(() -> urged(behind, null, LEAP_DAY)).hasMessageContaining("correspondence.urgingDay");
    }

    @Test
    void isTheSameForTheSameBureauOnTheSameDay() {
        MatterUrging first = urged(clock("finance", DUE, null), LEAP_DAY.plusDays(3), LEAP_DAY);
        assertThat(first.isSame(urged(clock("finance", DUE, null), LEAP_DAY.plusDays(9), LEAP_DAY)))
                .isTrue();
        assertThat(first.isSame(urged(clock("finance", DUE, null), LEAP_DAY.plusDays(9), LEAP_DAY.plusDays(1))))
                .isFalse();
        assertThat(first.isSame(urged(clock("taxation", DUE, null), LEAP_DAY.plusDays(9), LEAP_DAY)))
                .isFalse();
    }
}
