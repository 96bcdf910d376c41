package org.creditportal.responsibility.application.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.application.CalendarDays;
import org.creditportal.casework.application.ClocksOfMatters;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.application.MatterClocksInMemory;
import org.creditportal.responsibility.domain.supervision.Inquiry;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;
import org.junit.jupiter.api.Test;

/** The days of an answer and of an appeal, with casework's own clocks. */
class SupervisionClocksTest {

    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth MONTH = YearMonth.of(2026, 2);
    private static final FigureAsked ASKED =
            new FigureAsked(new FigureKey("records", "overdueRows"), MONTH, MONTH, "market-supervision", null);
    private static final NoticeRule RULE = new NoticeRule(
            "overdue-reports", 1, "records.overdueRows", new LocalizedText("逾期", "Overdue"), null, 1, 5, 9, true, null);

    private final Signatory supervisor = new Signatory("s", "监督人", "approval", false);
    private final Signatory clerk = new Signatory("c", "经办人", "market-supervision", false);
    private LocalDate today = MONDAY;
    private WorkingDayCalendar calendar = new WorkingDayCalendar(List.of());

    private final LegalDate legalDate = new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    };

    private final SupervisionClocks clocks = new SupervisionClocks(
            new ClocksOfMatters(new MatterClocksInMemory(TENANTS), new CalendarDays(() -> calendar, legalDate)),
            TENANTS,
            legalDate);

    private static Signature sign(Signatory by) {
        return by.sign(Instant.EPOCH, new Reason("测试"));
    }

    private void lead(Inquiry inquiry, InquiryState next, Signatory by) {
        inquiry.lead(next, by, sign(by));
        clocks.follow(inquiry);
    }

    private Inquiry opened() {
        Inquiry inquiry = Inquiry.open(ASKED, 4, sign(supervisor));
        clocks.start(inquiry);
        return inquiry;
    }

    @Test
    void aLateAnswerThatIsReturnedHasDaysAnewAndStaysLate() {
        TenantScope.runAs(new TenantId("kunming"), () -> {
            Inquiry inquiry = opened();
            LocalDate due = clocks.answer(inquiry.number()).dueOn();
            today = due.plusDays(3);
            lead(inquiry, InquiryState.ANSWERED, clerk);
            assertThat(clocks.answer(inquiry.number()).isRunning()).isFalse();
            lead(inquiry, InquiryState.RETURNED, supervisor);
            AnswerDays again = clocks.answer(inquiry.number());
            assertThat(again.dueOn()).isAfter(today);
            assertThat(again.clock().key().name()).isEqualTo("answerAgain");
            assertThat(again.late()).isTrue();
            lead(inquiry, InquiryState.ANSWERED, clerk);
            assertThat(clocks.answer(inquiry.number()).isRunning()).isFalse();
            lead(inquiry, InquiryState.CLEARED, supervisor);
            assertThat(clocks.answer(inquiry.number()).clock().endedOn()).isEqualTo(today);
        });
    }

    @Test
    void anAnswerInTimeThatIsReturnedHasTheDaysThatWereLeft() {
        TenantScope.runAs(new TenantId("kunming"), () -> {
            Inquiry inquiry = opened();
            lead(inquiry, InquiryState.ANSWERED, clerk);
            today = today.plusDays(1);
            lead(inquiry, InquiryState.RETURNED, supervisor);
            AnswerDays days = clocks.answer(inquiry.number());
            assertThat(days.clock().key().name()).isEqualTo("answer");
            assertThat(days.isRunning()).isTrue();
            assertThat(days.late()).isFalse();
        });
    }

    @Test
    void anAnswerOnTheLastDayIsNotLateWhileItIsJudgedNorWhenItIsReturned() {
        TenantScope.runAs(new TenantId("kunming"), () -> {
            Inquiry inquiry = opened();
            today = clocks.answer(inquiry.number()).dueOn();
            lead(inquiry, InquiryState.ANSWERED, clerk);
            today = today.plusDays(3);
            assertThat(clocks.answer(inquiry.number()).late()).isFalse();
            lead(inquiry, InquiryState.RETURNED, supervisor);
            assertThat(clocks.answer(inquiry.number()).late()).isFalse();
            assertThat(clocks.answer(inquiry.number()).dueOn()).isAfter(today);
        });
    }

    @Test
    void whoIsLateTwiceIsNotGivenDaysForEver() {
        TenantScope.runAs(new TenantId("kunming"), () -> {
            Inquiry inquiry = opened();
            for (int i = 0; i < 2; i++) {
                today = clocks.answer(inquiry.number()).dueOn().plusDays(1);
                lead(inquiry, InquiryState.ANSWERED, clerk);
                lead(inquiry, InquiryState.RETURNED, supervisor);
            }
            assertThat(clocks.answer(inquiry.number()).isRunning()).isFalse();
            assertThat(clocks.answer(inquiry.number()).late()).isTrue();
        });
    }

    @Test
    void daysOfAnAppealThatDidNotComeEndWithTheLastOfThemAndNobodyWasLate() {
        TenantScope.runAs(new TenantId("kunming"), () -> {
            SupervisionNotice notice = SupervisionNotice.issue(ASKED, 4, RULE, null, sign(supervisor));
            clocks.start(notice);
            LocalDate last = clocks.appeal(notice.number()).reckoning().dueOn();
            today = last;
            assertThat(clocks.isOver(clocks.appeal(notice.number()))).isFalse();
            today = last.plusDays(3);
            ClockView over = clocks.appeal(notice.number());
            assertThat(clocks.isOver(over)).isTrue();
            clocks.endUnappealed(over);
            ClockView ended = clocks.appeal(notice.number());
            assertThat(ended.endedOn()).isEqualTo(last);
            assertThat(ended.isLate(today)).isFalse();
            assertThat(clocks.overSince(ended)).isEqualTo(last.plusDays(1));
        });
    }

    @Test
    void aNoticeThatStandsGoesOnToStandWhateverIsAnnouncedLater() {
        TenantScope.runAs(new TenantId("kunming"), () -> {
            SupervisionNotice notice = SupervisionNotice.issue(ASKED, 4, RULE, null, sign(supervisor));
            clocks.start(notice);
            LocalDate last = clocks.appeal(notice.number()).reckoning().dueOn();
            today = last.plusDays(1);
            clocks.endUnappealed(clocks.appeal(notice.number()));
            CalendarDay holiday = new CalendarDay(last, DayKind.HOLIDAY, "测试");
            calendar = new WorkingDayCalendar(List.of(new CalendarYear(last.getYear(), "测试通知", List.of(holiday))));
            assertThat(clocks.appeal(notice.number()).reckoning().dueOn()).isAfter(last);
            assertThat(clocks.overSince(clocks.appeal(notice.number()))).isEqualTo(last.plusDays(1));
        });
    }
}
