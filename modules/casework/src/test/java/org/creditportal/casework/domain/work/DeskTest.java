package org.creditportal.casework.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.work.DeskRow;
import org.creditportal.casework.api.work.DeskView;
import org.creditportal.casework.api.work.HoldingView;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar(List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Signature MINE = sign("me");
    private static final Signature OTHERS = sign("other");
    private static final WorkKey WORK = new WorkKey("fixture", "toDo", "1AT0000000001");

    private final Holding holding = new Holding("market", WORK);

    private static Signature sign(String officer) {
        return new Signatory(officer, "name of " + officer, "market", false).sign(Instant.EPOCH, new Reason("away"));
    }

    private static WaitingRow waiting() {
        return WaitingRow.task("fixture", "toDo", "1AT0000000001", WorkPlace.of("/fixture/detail", "1AT0000000001"));
    }

    private static WaitingRow decision() {
        return WaitingRow.decision(
                "fixture", "toDo", "1AT0000000001", WorkPlace.of("/fixture/detail", "1AT0000000001"));
    }

    private DeskView desk(LocalDate today, WaitingRow... rows) {
        return Desk.of(WorkOrder.of(List.of(rows), today, false, false), Map.of(WORK, holding.view()), "me", CALENDAR);
    }

    @Test
    void whatNobodyHasIsThereForEverybody() {
        assertThat(desk(TODAY, waiting()).tasks()).extracting(DeskRow::key).containsExactly(WORK);
        assertThat(desk(TODAY, decision()).decisions()).hasSize(1);
        assertThat(desk(TODAY).isIdle()).isTrue();
    }

    @Test
    void whatAColleagueHasIsSeenAndNotToBeDone() {
        assertThat(holding.take(OTHERS)).isTrue();
        DeskView desk = desk(TODAY, decision());
        assertThat(desk.isIdle()).isTrue();
        assertThat(desk.now().count()).isZero();
        assertThat(desk.colleagues()).hasSize(1);
        assertThat(desk.find(WORK).orElseThrow().holding().officerName()).isEqualTo("name of other");
        assertThatThrownBy(() -> holding.take(MINE))
                .isInstanceOf(CaseworkRefusedException.class)
                .hasMessageContaining("casework.workTaken");
        assertThatThrownBy(() -> holding.giveBack("me")).hasMessageContaining("casework.workTaken");
        assertThatThrownBy(() -> holding.putAside(MINE, TODAY.plusDays(1), TODAY, null))
                .hasMessageContaining("casework.workTaken");
    }

    @Test
    void takenTwiceItIsTakenOnceAndGivenBackItIsNobodys() {
        assertThat(holding.take(MINE)).isTrue();
        assertThat(holding.take(MINE)).isFalse();
        assertThat(desk(TODAY, waiting()).tasks()).hasSize(1);
        assertThat(holding.giveBack("me")).isTrue();
        assertThat(holding.giveBack("me")).isFalse();
        assertThat(holding.take(OTHERS)).isTrue();
    }

    @Test
    void whatIsPutAsideIsBackOnItsDayByItself() {
        holding.putAside(MINE, TODAY.plusDays(3), TODAY, TODAY.plusDays(3));
        assertThat(desk(TODAY.plusDays(2), waiting()).aside()).hasSize(1);
        assertThat(desk(TODAY.plusDays(2), waiting()).isIdle()).isTrue();
        assertThat(desk(TODAY.plusDays(3), waiting()).aside()).isEmpty();
        assertThat(desk(TODAY.plusDays(3), waiting()).tasks()).hasSize(1);
        assertThat(holding.take(MINE)).isTrue();
        assertThat(desk(TODAY, waiting()).tasks()).hasSize(1);
    }

    @Test
    void whatAColleagueHasIsEverybodysFromItsFirstReminderOn() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        holding.take(OTHERS);
        WaitingRow due = waiting().due(friday, false);
        DeskView before = desk(friday.minusDays(3), due);
        assertThat(before.colleagues()).hasSize(1);
        assertThat(before.now().count()).isZero();
        for (LocalDate day : List.of(friday.minusDays(2), friday, friday.plusDays(30))) {
            DeskView ringing = desk(day, due);
            assertThat(ringing.now().count()).isEqualTo(1);
            assertThat(ringing.tasks().get(0).holding().officerName()).isEqualTo("name of other");
            assertThat(ringing.colleagues()).isEmpty();
        }
        LocalDate monday = friday.plusDays(3);
        assertThat(desk(friday.minusDays(2), waiting().due(monday, false)).colleagues())
                .hasSize(1);
        assertThat(desk(friday.minusDays(1), waiting().due(monday, false)).tasks())
                .as("two working days before a Monday")
                .hasSize(1);
        holding.putAside(OTHERS, friday, friday.minusDays(10), friday);
        assertThat(desk(friday.minusDays(1), due).tasks()).hasSize(1);
    }

    @Test
    void whatIsPutAsideIsBackOnItsLastDayWhenThatMoved() {
        holding.putAside(MINE, TODAY.plusDays(9), TODAY, TODAY.plusDays(9));
        WaitingRow moved = waiting().due(TODAY.plusDays(4), false);
        assertThat(desk(TODAY.plusDays(3), moved).aside()).hasSize(1);
        assertThat(desk(TODAY.plusDays(4), moved).tasks()).hasSize(1);
        assertThat(desk(TODAY.plusDays(5), moved).tasks()).hasSize(1);
    }

    @Test
    void nothingIsPutAsideBeyondItsLastDay() {
        assertThatThrownBy(() -> holding.putAside(MINE, TODAY.plusDays(4), TODAY, TODAY.plusDays(3)))
                .hasMessageContaining("casework.asideDay");
        assertThatThrownBy(() -> holding.putAside(MINE, TODAY, TODAY, null)).hasMessageContaining("casework.asideDay");
        assertThatThrownBy(() -> holding.putAside(MINE, TODAY.plusDays(181), TODAY, null))
                .hasMessageContaining("casework.asideDay");
        assertThatThrownBy(() -> holding.putAside(MINE, TODAY.plusDays(1), TODAY, TODAY))
                .hasMessageContaining("casework.asideDue");
        assertThat(holding.view().isHeld()).isFalse();
        holding.putAside(MINE, TODAY.plusDays(180), TODAY, TODAY.plusDays(400));
        assertThat(holding.view().asideUntil()).isEqualTo(TODAY.plusDays(180));
    }

    @Test
    void whatIsHandedOnTellsByWhomAndWhyUntilItIsTakenAnew() {
        holding.putAside(OTHERS, TODAY.plusDays(3), TODAY, null);
        holding.handOn("me", "Me", OTHERS);
        HoldingView view = holding.view();
        assertThat(view.isOf("me")).isTrue();
        assertThat(view.handedBy()).isEqualTo("name of other");
        assertThat(view.reason()).isEqualTo("away");
        assertThat(view.asideUntil()).isNull();
        assertThat(holding.take(MINE)).isFalse();
        assertThat(holding.view().handedBy()).isNotNull();
    }

    @Test
    void severalThingsAndNamesThatRepeatThemselvesHaveNoKey() {
        assertThat(WorkKey.of(WaitingRow.several("fixture", "toDo", 3, WorkPlace.of("/fixture/list"))))
                .isEmpty();
        assertThat(WorkKey.of(WaitingRow.task("fixture", "toDo", "名单.csv", WorkPlace.of("/fixture/list"))))
                .isEmpty();
        assertThat(WorkKey.of(WaitingRow.task("fixture", "toDo", "名单.csv", WorkPlace.of("/fixture/x", "A1"))))
                .contains(new WorkKey("fixture", "toDo", "A1"));
        assertThat(WorkKey.of(WaitingRow.task("fixture", "toDo", "anna", WorkPlace.of("/fixture/x", "id", "77"))))
                .contains(new WorkKey("fixture", "toDo", "77"));
    }
}
