package org.creditportal.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.sanctions.domain.Cases.CLERK;
import static org.creditportal.sanctions.domain.Cases.FINANCE;
import static org.creditportal.sanctions.domain.Cases.REVIEWER;
import static org.creditportal.sanctions.domain.Cases.STRANGER;
import static org.creditportal.sanctions.domain.Cases.TODAY;
import static org.creditportal.sanctions.domain.Cases.signed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.code.InvalidMoneyException;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTaskTest {

    @Test
    void goesFromReceivingToTheReviewedFeedback() {
        CaseTask task = implemented();
        task.feedBack(told(TODAY), List.of(), FINANCE, signed(FINANCE), TODAY);
        assertThat(task.nextFor(FINANCE, true, true)).isEmpty();
        assertThat(task.nextFor(CLERK, true, true))
                .containsExactlyInAnyOrder(TaskState.REVIEWED, TaskState.IMPLEMENTED);
        task.review(TaskState.REVIEWED, CLERK, signed(CLERK));
        assertThat(task.feedback()).hasSize(1);
        task.lead(TaskState.IMPLEMENTED, FINANCE, signed(FINANCE));
        task.feedBack(told(TODAY), List.of(), FINANCE, signed(FINANCE), TODAY);
        assertThat(task.feedback()).extracting(Feedback::place).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"NOT_CONCERNED", "CANNOT"})
    void anAnswerThatNothingIsDoneIsReviewedByTheLeadBureau(TaskState answer) {
        CaseTask task = received();
        task.lead(answer, FINANCE, signed(FINANCE));
        assertThatThrownBy(() -> task.lead(TaskState.EXCUSED, FINANCE, signed(FINANCE)))
                .hasMessageContaining("sanctions.stepOfAnotherKind");
        assertThatThrownBy(() -> task.review(TaskState.EXCUSED, STRANGER, signed(STRANGER)))
                .hasMessageContaining("casework.sameBureau");
        task.review(TaskState.RECEIVED, REVIEWER, signed(REVIEWER));
        assertThat(task.isReturned()).isTrue();
        task.lead(TaskState.APPLYING, FINANCE, signed(FINANCE));
        assertThat(task.isReturned()).isFalse();
    }

    @Test
    void whoImplementsTheOwnCaseHasAnotherOfficerReviewIt() {
        JointCase of = Cases.initiated();
        CaseTask task = CaseTask.handOut(of, of.measures().get(0), "market-supervision", signed(REVIEWER));
        task.lead(TaskState.RECEIVED, CLERK, signed(CLERK));
        task.lead(TaskState.CANNOT, CLERK, signed(CLERK));
        assertThatThrownBy(() -> task.review(TaskState.EXCUSED, CLERK, signed(CLERK)))
                .hasMessageContaining("casework.thirdPerson");
        task.review(TaskState.EXCUSED, REVIEWER, signed(REVIEWER));
    }

    /** A colleague fed back what he implemented, and he is of the lead bureau by now; or his own feedback was returned before. */
    @Test
    void whoHadAHandInWhatIsReviewedDoesNotReviewIt() {
        Signatory moved = new Signatory(FINANCE.officer(), FINANCE.name(), "market-supervision", false);
        Signatory colleague = new Signatory("colleague", "Colleague", "finance", false);
        CaseTask task = implemented();
        task.feedBack(told(TODAY), List.of(), colleague, signed(colleague), TODAY);
        assertThat(task.nextFor(moved, false, true)).isEmpty();
        assertThatThrownBy(() -> task.review(TaskState.REVIEWED, moved, signed(moved)))
                .hasMessageContaining("casework.thirdPerson");
        task.review(TaskState.IMPLEMENTED, REVIEWER, signed(REVIEWER));
        task.feedBack(told(TODAY), List.of(), colleague, signed(colleague), TODAY);
        task.review(TaskState.REVIEWED, REVIEWER, signed(REVIEWER));
    }

    @Test
    void anotherBureauTouchesNothing() {
        CaseTask task = Cases.handedOut();
        assertThatThrownBy(() -> task.lead(TaskState.RECEIVED, STRANGER, signed(STRANGER)))
                .hasMessageContaining("casework.sameBureau");
        assertThat(task.nextFor(STRANGER, true, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void leadsOnlyWhereTheTableLeads(TaskState next) {
        CaseTask task = Cases.handedOut();
        if (next != TaskState.RECEIVED) {
            assertThatThrownBy(() -> task.lead(next, FINANCE, signed(FINANCE))).isInstanceOf(BusinessException.class);
            assertThat(task.state()).isEqualTo(TaskState.HANDED_OUT);
        }
    }

    @Test
    void whatWasNotDoneIsOverAndWhatWasDoneIsReversed() {
        CaseTask untouched = Cases.handedOut();
        untouched.lift(signed(Signatory.PORTAL));
        assertThat(untouched.state()).isEqualTo(TaskState.LIFTED);
        CaseTask done = implemented();
        done.lift(signed(Signatory.PORTAL));
        assertThat(done.state()).isEqualTo(TaskState.REVERSING);
        done.lift(signed(Signatory.PORTAL));
        assertThatThrownBy(() -> done.feedBack(told(TODAY), List.of(), FINANCE, signed(FINANCE), TODAY))
                .hasMessageContaining("illegalTransition");
        done.lead(TaskState.REVERSED, FINANCE, signed(FINANCE));
        assertThat(done.state().isFinal()).isTrue();
        done.lift(signed(Signatory.PORTAL));
        assertThat(done.state()).isEqualTo(TaskState.REVERSED);
    }

    /** A measure of twelve months from 29 February on ends on 28 February of a common year: applied that day, refused at midnight. */
    @Test
    void isNotAppliedAfterItsOwnLastDayThoughTheCaseGoesOn() {
        JointCase of = Cases.chosen(12);
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        of.initiate(REVIEWER, signed(REVIEWER), leapDay);
        CaseTask task = CaseTask.handOut(of, of.measures().get(0), "finance", signed(REVIEWER));
        LocalDate last = LocalDate.of(2025, 2, 28);
        assertThat(task.until()).isEqualTo(last);
        task.demandNotOver(last);
        assertThat(task.hasLapsed(last)).isFalse();
        assertThat(of.hasLapsed(last.plusDays(1))).as("the case goes on").isFalse();
        assertThat(task.hasLapsed(last.plusDays(1))).isTrue();
        assertThatThrownBy(() -> task.demandNotOver(last.plusDays(1))).hasMessageContaining("sanctions.notInForce");
        task.lift(signed(Signatory.PORTAL));
        assertThat(task.hasLapsed(last.plusDays(1))).as("once").isFalse();
    }

    @Test
    void feedbackSaysWhatWasDoneAndNotWhatIsToCome() {
        CaseTask task = implemented();
        assertThatThrownBy(() -> task.feedBack(told(TODAY.plusDays(1)), List.of(), FINANCE, signed(FINANCE), TODAY))
                .hasMessageContaining("sanctions.feedbackIncomplete");
        assertThat(task.state()).isEqualTo(TaskState.IMPLEMENTED);
        assertThat(task.feedback()).isEmpty();
    }

    private static CaseTask received() {
        CaseTask task = Cases.handedOut();
        task.lead(TaskState.RECEIVED, FINANCE, signed(FINANCE));
        return task;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "10000000000000000", "1E+999999999", "1E-999999999"})
    void anAmountThatNobodyCanPayIsRefused(String amount) {
        CaseTask task = implemented();
        FeedBack told = told(TODAY, new BigDecimal(amount));
        assertThatThrownBy(() -> task.feedBack(told, List.of(), FINANCE, signed(FINANCE), TODAY))
                .isInstanceOf(InvalidMoneyException.class);
    }

    private static CaseTask implemented() {
        CaseTask task = received();
        task.lead(TaskState.APPLYING, FINANCE, signed(FINANCE));
        task.lead(TaskState.IMPLEMENTED, FINANCE, signed(FINANCE));
        return task;
    }

    private static FeedBack told(LocalDate actedOn) {
        return told(actedOn, BigDecimal.TEN);
    }

    private static FeedBack told(LocalDate actedOn, BigDecimal amount) {
        return new FeedBack(
                new TaskNumber("0TASK00000001"),
                0,
                FeedbackResult.REFUSED,
                "a tender",
                amount,
                actedOn,
                false,
                null,
                CommandToken.next());
    }
}
