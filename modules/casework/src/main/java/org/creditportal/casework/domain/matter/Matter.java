package org.creditportal.casework.domain.matter;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.api.step.StepSituation;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;

/**
 * Something official that goes in steps: it has a number, a bureau that answers for it, a state, and the history of how it came
 * there ({@link SubjectMatter} has a subject too). A step is taken by {@link #take}, and in no other way: state and history
 * cannot differ. Attachments are kept under the matter's number and not here.
 *
 * <p>An entity extends it, lists it in its module's persistence unit, keeps its steps in a table of its own module, and gives
 * its acts names ({@code accept}, {@code decide}) that end in {@code take}.
 *
 * @param <S> the states; a step leads only where their table leads
 */
@MappedSuperclass
public abstract class Matter<S extends Enum<S> & ProcedureState<S>> extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "bureau", nullable = false)
    private String bureau;

    @Column(name = "state", nullable = false)
    private String state;

    protected Matter() {}

    /**
     * A new matter, without state until its first step is taken.
     *
     * @param bureau id of the bureau that answers for it
     */
    protected Matter(String bureau) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.bureau = bureau;
    }

    /** The enum of its states. */
    protected abstract Class<S> states();

    /** Its steps as the subclass keeps them, in no order; they are changed here only. */
    protected abstract Collection<MatterStep> keptSteps();

    /** The first step: the matter comes to life. */
    protected void begin(S first, Signature signature, List<String> documents) {
        if (state != null) {
            throw new IllegalStateException(number + " has begun");
        }
        keep(null, first, signature, documents);
    }

    /**
     * One step.
     *
     * @throws org.creditportal.kernel.procedure.IllegalTransitionException where the procedure does not lead there
     */
    protected void take(S next, Signature signature, List<String> documents) {
        S from = state();
        keep(from, from.to(next), signature, documents);
    }

    /** One step without documents. */
    protected void take(S next, Signature signature) {
        take(next, signature, List.of());
    }

    /** Something is done to it that leaves it in its state, such as an amendment: its history tells it. */
    protected void stay(Signature signature) {
        write(state().name(), state(), signature, List.of());
    }

    private void keep(S from, S to, Signature signature, List<String> documents) {
        write(from == null ? null : from.name(), to, signature, documents);
        state = to.name();
    }

    private void write(String from, S to, Signature signature, List<String> documents) {
        keptSteps().add(new MatterStep(keptSteps().size() + 1, from, to.name(), signature, documents));
    }

    /**
     * Goes to another bureau as it stands, because its own was reorganised. Its history tells it; it is nobody's turn in the
     * procedure, so that whoever might take the next step still may.
     */
    public void handOver(String successor, Signature signature) {
        if (state().isFinal()) {
            throw new IllegalStateException(number + " is over");
        }
        write(MatterStep.HANDED_OVER, state(), signature, List.of());
        bureau = successor;
    }

    /** Goes to the successor, where it is open and that bureau's; whether it did. */
    public boolean goesWith(Handover handover) {
        boolean goes = !state().isFinal() && handover.isOf(bureau);
        if (goes) {
            handOver(handover.successor(), handover.by());
        }
        return goes;
    }

    /**
     * Refuses a step to an officer to whom the rule does not allow it.
     *
     * @throws org.creditportal.casework.api.CaseworkRefusedException with the rule that is broken
     */
    public void demand(StepRule rule, Signatory officer) {
        rule.demand(situation(officer));
    }

    /** The same before a step: that it does not follow is told before anybody is judged. */
    protected void demand(S next, StepRule rule, Signatory officer) {
        state().to(next);
        demand(rule, officer);
    }

    /** Whether the rule and the procedure allow the officer to lead the matter there now: for offering the step. */
    public boolean offers(S next, StepRule rule, Signatory officer) {
        return state().allows(next) && rule.allows(situation(officer));
    }

    /** A person who took none of such steps, in whichever bureau it was: people move, and see what they did with the same eyes. */
    protected StepRule unlessTook(Predicate<MatterStep> such) {
        return situation -> StepRule.THIRD_PERSON.refusal(situation(situation.officer(), such));
    }

    private StepSituation situation(Signatory officer) {
        return situation(officer, step -> true);
    }

    private StepSituation situation(Signatory officer, Predicate<MatterStep> such) {
        return new StepSituation(
                officer,
                bureau,
                stepsOfProcedure().stream()
                        .filter(such)
                        .map(MatterStep::signature)
                        .toList());
    }

    /**
     * Whether this officer's step for this reason is the one that brought it here: whoever sends it again, without a form's
     * token, has what was asked for.
     */
    public boolean isLedBy(Signatory officer, S here, String reason) {
        Signature last = lastStep().signature();
        String words = reason == null ? null : reason.strip();
        return state() == here && officer.signed(last) && Objects.equals(words, last.reason());
    }

    public String number() {
        return number;
    }

    /** Id of the bureau that answers for it. */
    public String bureau() {
        return bureau;
    }

    public S state() {
        return Enum.valueOf(states(), state);
    }

    /** Its history, in order. */
    public List<MatterStep> steps() {
        return keptSteps().stream()
                .sorted(Comparator.comparingInt(MatterStep::place))
                .toList();
    }

    /** The same as views tell it. */
    public List<StepRow<S>> stepRows() {
        return steps().stream()
                .map(step -> StepRow.of(Enum.valueOf(states(), step.to()), step.signature()))
                .toList();
    }

    /** The step that brought it where it is. */
    public MatterStep lastStep() {
        List<MatterStep> steps = stepsOfProcedure();
        return steps.get(steps.size() - 1);
    }

    private List<MatterStep> stepsOfProcedure() {
        return steps().stream().filter(step -> !step.isHandOver()).toList();
    }

    /** Who brought it to life. */
    public Signature beginning() {
        return steps().get(0).signature();
    }
}
