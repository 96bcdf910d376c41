package org.creditportal.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.sanctions.domain.Cases.CLERK;
import static org.creditportal.sanctions.domain.Cases.FINANCE;
import static org.creditportal.sanctions.domain.Cases.LAST_DAY;
import static org.creditportal.sanctions.domain.Cases.NOW;
import static org.creditportal.sanctions.domain.Cases.TODAY;
import static org.creditportal.sanctions.domain.Cases.signed;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.typical.TypicalCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypicalCaseTest {

    private static final Signatory OFFICE = new Signatory("office", "Office", "credit-office", true);
    private static final String GROUND = "ground";

    private final JointCase of = Cases.initiated();
    private final CaseTask task = CaseTask.handOut(of, of.measures().get(0), "finance", signed(Cases.REVIEWER));

    private ProposeTypicalCase proposal(String title, String text) {
        return new ProposeTypicalCase(new TaskNumber(task.number()), title, text, "typical", CommandToken.next());
    }

    private void feedBack() {
        task.lead(TaskState.RECEIVED, FINANCE, signed(FINANCE));
        task.lead(TaskState.APPLYING, FINANCE, signed(FINANCE));
        task.lead(TaskState.IMPLEMENTED, FINANCE, signed(FINANCE));
        task.feedBack(
                new FeedBack(
                        new TaskNumber(task.number()),
                        0,
                        FeedbackResult.REFUSED,
                        "a tender",
                        null,
                        TODAY,
                        true,
                        null,
                        CommandToken.next()),
                List.of(),
                FINANCE,
                signed(FINANCE),
                TODAY);
    }

    private TypicalCase proposed() {
        feedBack();
        return TypicalCase.propose(of, task, proposal("title", "text"), CLERK, signed(CLERK), TODAY);
    }

    private TypicalCase published() {
        TypicalCase typical = proposed();
        typical.publish(of, task, OFFICE, signed(OFFICE), TODAY);
        return typical;
    }

    @Test
    void tellsOnlyWhatWasFedBackWhileTheMeasuresApply() {
        assertThatThrownBy(() -> TypicalCase.propose(of, task, proposal("title", "text"), CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("sanctions.typicalCaseUnfit");
        feedBack();
        of.suspend(GROUND, TODAY, NOW);
        assertThatThrownBy(() -> TypicalCase.propose(of, task, proposal("title", "text"), CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("sanctions.typicalCaseUnfit");
        of.resume(GROUND, NOW);
        assertThatThrownBy(
                        () -> TypicalCase.propose(of, task, proposal("title", "text"), FINANCE, signed(FINANCE), TODAY))
                .hasMessageContaining("casework.sameBureau");
        assertThat(TypicalCase.propose(of, task, proposal(" title ", "text"), CLERK, signed(CLERK), TODAY)
                        .title())
                .isEqualTo("title");
    }

    @Test
    void isFitForThePublic() {
        feedBack();
        assertThatThrownBy(() -> TypicalCase.propose(of, task, proposal(" ", "text"), CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("sanctions.typicalCaseText");
        assertThatThrownBy(() ->
                        TypicalCase.propose(of, task, proposal("title", "x".repeat(2001)), CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("sanctions.typicalCaseText");
        assertThatThrownBy(() -> TypicalCase.propose(
                        of, task, proposal("title", "530102199003070016"), CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("sanctions.typicalCaseNumber");
        assertThatThrownBy(() ->
                        TypicalCase.propose(of, task, proposal("title", "电话13888880000"), CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("sanctions.typicalCaseNumber");
        assertThatThrownBy(() -> TypicalCase.propose(
                        of, task, proposal("title", "530102199003070017"), CLERK, signed(CLERK), TODAY))
                .as("with one wrong figure")
                .hasMessageContaining("sanctions.typicalCaseNumber");
    }

    @Test
    void isPublishedByTheCreditOfficeAndByNobodyWhoProposedIt() {
        TypicalCase typical = proposed();
        assertThatThrownBy(() -> typical.publish(of, task, CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("casework.");
        Signatory clerkOfOffice = new Signatory(CLERK.officer(), "Clerk", "credit-office", true);
        assertThatThrownBy(() -> typical.publish(of, task, clerkOfOffice, signed(clerkOfOffice), TODAY))
                .hasMessageContaining("casework.fourEyes");
        assertThat(typical.nextFor(CLERK)).isEmpty();
        assertThat(typical.nextFor(OFFICE))
                .containsExactlyInAnyOrder(TypicalCaseState.PUBLISHED, TypicalCaseState.REFUSED);
        typical.publish(of, task, OFFICE, signed(OFFICE), TODAY);
        assertThat(typical.nextFor(OFFICE)).containsExactly(TypicalCaseState.WITHDRAWN);
        assertThat(typical.publishedOn()).isEqualTo(TODAY);
    }

    @Test
    void isPublicWhileItsJointCaseIsInForceAndNotADayLonger() {
        TypicalCase typical = published();
        assertThat(typical.isPublic(of, task, LAST_DAY)).isTrue();
        assertThat(typical.isPublic(of, task, LAST_DAY.plusDays(1))).isFalse();
        of.suspend(GROUND, TODAY, NOW);
        assertThat(typical.isPublic(of, task, TODAY)).isFalse();
        of.resume(GROUND, NOW);
        assertThat(typical.isPublic(of, task, TODAY)).isTrue();
        of.lift(signed(Signatory.PORTAL));
        assertThat(typical.isPublic(of, task, TODAY)).isFalse();
    }

    @Test
    void isNoExampleOnceItsOwnMeasureIsLiftedThoughTheCaseGoesOn() {
        TypicalCase shown = published();
        TypicalCase waiting = TypicalCase.propose(of, task, proposal("title", "text"), CLERK, signed(CLERK), TODAY);
        task.lift(signed(Signatory.PORTAL));
        assertThat(shown.isPublic(of, task, TODAY)).isFalse();
        assertThatThrownBy(() -> waiting.publish(of, task, OFFICE, signed(OFFICE), TODAY))
                .hasMessageContaining("sanctions.notInForce");
    }

    @ParameterizedTest
    @EnumSource(TypicalCaseState.class)
    void nothingBringsAWithdrawnOneBack(TypicalCaseState next) {
        TypicalCase typical = published();
        typical.fall(signed(Signatory.PORTAL));
        assertThat(typical.state().allows(next)).isFalse();
        assertThatThrownBy(() -> typical.fall(signed(Signatory.PORTAL))).isInstanceOf(IllegalTransitionException.class);
    }
}
