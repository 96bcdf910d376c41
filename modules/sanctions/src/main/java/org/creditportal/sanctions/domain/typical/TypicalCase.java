package org.creditportal.sanctions.domain.typical;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;

/**
 * What came of a measure, told to the public as an example. Belongs to the lead bureau. Of whom it tells is the joint case's to
 * know: while that is not in force nobody outside reads it, and it is withdrawn when the case, or the measure alone, is lifted.
 */
@Entity
@Table(name = "snc_typical_case")
public class TypicalCase extends Matter<TypicalCaseState> {

    @Column(name = "ground", nullable = false, updatable = false)
    private String ground;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "task", nullable = false, updatable = false)
    private String task;

    /** The task while the typical case is not over, which the database keeps unique. */
    @Column(name = "active_task")
    private String activeTask;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "snc_typical_case_step", joinColumns = @JoinColumn(name = "typical_case_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected TypicalCase() {}

    private TypicalCase(JointCase of, CaseTask task, ProposeTypicalCase proposal) {
        super(of.bureau());
        this.ground = of.ground();
        this.caseNumber = of.number();
        this.task = task.number();
        this.activeTask = task.number();
        this.title = proposal.title().strip();
        this.text = proposal.text().strip();
    }

    /** A proposal of the lead bureau. */
    public static TypicalCase propose(
            JointCase of,
            CaseTask task,
            ProposeTypicalCase proposal,
            Signatory officer,
            Signature by,
            LocalDate today) {
        FitForTheExample.demand(proposal.title(), proposal.text());
        boolean told = task.state() == TaskState.FED_BACK || task.state() == TaskState.REVIEWED;
        if (!told || !applies(of, task, today)) {
            throw new SanctionsRefusedException(SanctionsError.TYPICAL_CASE_UNFIT);
        }
        TypicalCase proposed = new TypicalCase(of, task, proposal);
        proposed.begin(TypicalCaseState.PROPOSED, by, List.of());
        proposed.demand(StepsOfATypicalCase.to(TypicalCaseState.PROPOSED), officer);
        return proposed;
    }

    /** The credit office lets the public see it from today on. */
    public void publish(JointCase of, CaseTask task, Signatory officer, Signature signature, LocalDate today) {
        demand(TypicalCaseState.PUBLISHED, StepsOfATypicalCase.to(TypicalCaseState.PUBLISHED), officer);
        FitForTheExample.demand(title, text);
        if (!applies(of, task, today)) {
            throw new SanctionsRefusedException(SanctionsError.NOT_IN_FORCE);
        }
        take(TypicalCaseState.PUBLISHED, signature);
        publishedOn = today;
    }

    /** The credit office refuses it, or takes it back. */
    public void end(TypicalCaseState next, Signatory officer, Signature signature) {
        demand(next, StepsOfATypicalCase.to(next), officer);
        take(next, signature);
        activeTask = null;
    }

    /** The measure is lifted, alone or with its joint case: so is this; the portal leads it there. */
    public void fall(Signature portal) {
        take(TypicalCaseState.WITHDRAWN, portal);
        activeTask = null;
    }

    /** Whether the public may see it on the day. */
    public boolean isPublic(JointCase of, CaseTask task, LocalDate day) {
        return state() == TypicalCaseState.PUBLISHED && applies(of, task, day);
    }

    /** A measure may end before its case does: by its own last day, or because it was wrong. */
    private static boolean applies(JointCase of, CaseTask task, LocalDate day) {
        return of.standing(day) == CaseStanding.IN_FORCE && task.lasts(day);
    }

    /** Where the officer, given the permission, may lead it now. */
    public Set<TypicalCaseState> nextFor(Signatory officer) {
        return Arrays.stream(TypicalCaseState.values())
                .filter(next -> offers(next, StepsOfATypicalCase.to(next), officer))
                .filter(next -> next != TypicalCaseState.WITHDRAWN || state() == TypicalCaseState.PUBLISHED)
                .collect(Collectors.toSet());
    }

    @Override
    protected Class<TypicalCaseState> states() {
        return TypicalCaseState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** Number of the task whose feedback it tells. */
    public String task() {
        return task;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** {@code null} until it is published. */
    public LocalDate publishedOn() {
        return publishedOn;
    }
}
