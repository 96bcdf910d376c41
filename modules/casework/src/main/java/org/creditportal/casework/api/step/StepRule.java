package org.creditportal.casework.api.step;

import java.util.Optional;
import java.util.function.Predicate;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;

/**
 * Who may take a step, as a value: one of those below, or several of them together. Pages ask whether it {@link #allows} the
 * step before they offer it, services {@link #demand} it; the first rule that is broken is the one that is told.
 */
@FunctionalInterface
public interface StepRule {

    /** Anybody with the permission. */
    StepRule ANYBODY = situation -> Optional.empty();

    /** Four eyes: another officer than who took the step before this one. */
    StepRule FOUR_EYES = unless(CaseworkError.FOUR_EYES, StepRule::tookTheLastStep);

    /** Another officer than who began it. */
    StepRule NOT_WHO_BEGAN_IT = unless(
            CaseworkError.BEGAN_IT,
            situation -> !situation.earlier().isEmpty()
                    && situation.officer().signed(situation.earlier().get(0)));

    /** A third person: somebody who took none of the earlier steps. */
    StepRule THIRD_PERSON = unless(CaseworkError.THIRD_PERSON, situation -> situation.earlier().stream()
            .anyMatch(situation.officer()::signed));

    /** Somebody of the matter's own bureau. */
    StepRule SAME_BUREAU =
            unless(CaseworkError.SAME_BUREAU, situation -> !situation.officer().isOf(situation.bureau()));

    /** Somebody of another bureau; whoever belongs to none is of no other. */
    StepRule ANOTHER_BUREAU = unless(
            CaseworkError.ANOTHER_BUREAU,
            situation ->
                    situation.officer().bureau() == null || situation.officer().isOf(situation.bureau()));

    /** Somebody who acts for the credit office. */
    StepRule CREDIT_OFFICE = unless(
            CaseworkError.CREDIT_OFFICE, situation -> !situation.officer().creditOffice());

    /** Why the officer may not take the step; empty where the officer may. */
    Optional<CaseworkError> refusal(StepSituation situation);

    /** This rule, and then the other. */
    default StepRule and(StepRule other) {
        return situation -> refusal(situation).or(() -> other.refusal(situation));
    }

    /** Either this rule or the other; where both refuse, this one's refusal is told. */
    default StepRule or(StepRule other) {
        return situation ->
                refusal(situation).filter(broken -> other.refusal(situation).isPresent());
    }

    /** Whether the officer may take the step. */
    default boolean allows(StepSituation situation) {
        return refusal(situation).isEmpty();
    }

    /**
     * Refuses the step to whom it is not allowed.
     *
     * @throws CaseworkRefusedException with the rule that is broken
     */
    default void demand(StepSituation situation) {
        refusal(situation).ifPresent(broken -> {
            throw new CaseworkRefusedException(broken);
        });
    }

    private static StepRule unless(CaseworkError refusal, Predicate<StepSituation> broken) {
        return situation -> broken.test(situation) ? Optional.of(refusal) : Optional.empty();
    }

    private static boolean tookTheLastStep(StepSituation situation) {
        return !situation.earlier().isEmpty()
                && situation
                        .officer()
                        .signed(situation.earlier().get(situation.earlier().size() - 1));
    }
}
