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
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTaskTest {

    @Test
    void goesFromReceivingToTheReviewedFeedback() {
        CaseTask task = implemented();
        task.feedBack(told(TODAY), FINANCE, signed(FINANCE), TODAY);
        assertThat(task.nextFor(FINANCE, true, true)).isEmpty();
        assertThat(task.nextFor(CLERK, true, true))
                .containsExactlyInAnyOrder(TaskState.REVIEWED, TaskState.IMPLEMENTED);
        task.review(TaskState.REVIEWED, CLERK, signed(CLERK));
        assertThat(task.feedback()).hasSize(1);
        task.lead(TaskState.IMPLEMENTED, FINANCE, signed(FINANCE));
        task.feedBack(told(TODAY), FINANCE, signed(FINANCE), TODAY);
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
                .hasMessageContaining("casework.fourEyes");
        task.review(TaskState.EXCUSED, REVIEWER, signed(REVIEWER));
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
        assertThatThrownBy(() -> done.feedBack(told(TODAY), FINANCE, signed(FINANCE), TODAY))
                .hasMessageContaining("illegalTransition");
        done.lead(TaskState.REVERSED, FINANCE, signed(FINANCE));
        assertThat(done.state().isFinal()).isTrue();
        done.lift(signed(Signatory.PORTAL));
        assertThat(done.state()).isEqualTo(TaskState.REVERSED);
    }

    @Test
    void feedbackSaysWhatWasDoneAndNotWhatIsToCome() {
        CaseTask task = implemented();
        assertThatThrownBy(() -> task.feedBack(told(TODAY.plusDays(1)), FINANCE, signed(FINANCE), TODAY))
                .hasMessageContaining("sanctions.feedbackIncomplete");
        assertThat(task.state()).isEqualTo(TaskState.IMPLEMENTED);
        assertThat(task.feedback()).isEmpty();
    }

    private static CaseTask received() {
        CaseTask task = Cases.handedOut();
        task.lead(TaskState.RECEIVED, FINANCE, signed(FINANCE));
        return task;
    }

    private static CaseTask implemented() {
        CaseTask task = received();
        task.lead(TaskState.APPLYING, FINANCE, signed(FINANCE));
        task.lead(TaskState.IMPLEMENTED, FINANCE, signed(FINANCE));
        return task;
    }

    private static FeedBack told(LocalDate actedOn) {
        return new FeedBack(
                new TaskNumber("0TASK00000001"),
                0,
                FeedbackResult.REFUSED,
                "a tender",
                BigDecimal.TEN,
                actedOn,
                false,
                null,
                CommandToken.next());
    }
}
