package org.creditportal.responsibility.domain.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.InquiryState;

/**
 * A supervisor asks a bureau about a figure (K-48, B-31). It belongs to the bureau that is asked; the bureau that asks judges the
 * answer, by another officer than who gave it where both are one bureau.
 */
@Entity
@Table(name = "rsp_inquiry")
public class Inquiry extends Matter<InquiryState> {

    @Column(name = "supervisor", nullable = false, updatable = false)
    private String supervisor;

    @Embedded
    private FigureSeen figure;

    @Column(name = "question", nullable = false, updatable = false)
    private String question;

    @ElementCollection
    @CollectionTable(name = "rsp_inquiry_step", joinColumns = @JoinColumn(name = "inquiry_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected Inquiry() {}

    private Inquiry(FigureAsked asked, long amount, Signature by) {
        super(asked.bureau());
        this.supervisor = by.bureau();
        this.figure = new FigureSeen(asked, amount);
        this.question = by.reason();
    }

    /**
     * A bureau is asked.
     *
     * @param amount how many there are of the figure
     * @param by whose reason is the question
     */
    public static Inquiry open(FigureAsked asked, long amount, Signature by) {
        Inquiry inquiry = new Inquiry(asked, amount, by);
        inquiry.begin(InquiryState.OPENED, by, List.of());
        return inquiry;
    }

    /** The next step, by whom it is for. */
    public void lead(InquiryState next, Signatory officer, Signature signature) {
        demand(next, rule(next), officer);
        take(next, signature);
    }

    private StepRule rule(InquiryState next) {
        return next == InquiryState.ANSWERED
                ? StepRule.SAME_BUREAU.and(unlessTook(step -> !isAnswer(step)))
                : supervisors().and(unlessTook(Inquiry::isAnswer));
    }

    private static boolean isAnswer(MatterStep step) {
        return InquiryState.ANSWERED.name().equals(step.to());
    }

    private StepRule supervisors() {
        return situation ->
                situation.officer().isOf(supervisor) ? Optional.empty() : Optional.of(CaseworkError.SAME_BUREAU);
    }

    /** What an officer needs to lead it there. */
    public static String permission(InquiryState next) {
        return next == InquiryState.ANSWERED
                ? ResponsibilityPermission.SUPERVISION_ANSWER
                : ResponsibilityPermission.SUPERVISION_INQUIRE;
    }

    /**
     * Where the officer may lead it now.
     *
     * @param may whether the officer holds a permission
     */
    public Set<InquiryState> nextFor(Signatory officer, Predicate<String> may) {
        Set<InquiryState> next = EnumSet.allOf(InquiryState.class);
        next.removeIf(state -> !may.test(permission(state)) || !offers(state, rule(state), officer));
        return next;
    }

    /**
     * Refuses what would rest on an inquiry that found no fault.
     *
     * @throws ResponsibilityRefusedException unless it is closed with a fault
     */
    public void demandFault() {
        if (state() != InquiryState.FAULT_FOUND) {
            throw new ResponsibilityRefusedException(ResponsibilityError.INQUIRY_WITHOUT_FAULT, number());
        }
    }

    /**
     * The same for what rests on a figure.
     *
     * @throws ResponsibilityRefusedException unless it is closed with a fault in that figure
     */
    public void demandFault(FigureKey asked) {
        demandFault();
        if (!figure().figure().equals(asked)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.INQUIRY_WITHOUT_FAULT, number());
        }
    }

    @Override
    protected Class<InquiryState> states() {
        return InquiryState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** Id of the bureau that asks. */
    public String supervisor() {
        return supervisor;
    }

    public FigureAsked figure() {
        return figure.of(bureau());
    }

    public long amount() {
        return figure.amount();
    }

    public String question() {
        return question;
    }
}
