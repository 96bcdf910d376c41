package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkCriteria;
import org.creditportal.sanctions.api.supervision.MarkNumber;
import org.creditportal.sanctions.api.supervision.MarkRow;
import org.creditportal.sanctions.api.supervision.MarkView;
import org.creditportal.sanctions.api.supervision.ProposeMark;
import org.creditportal.sanctions.api.supervision.TakeMarkStep;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;

/** Marks of key supervision, by the bureaus that set them. */
@Stateless
@DenyAll
public class KeySupervisionBean implements KeySupervision {

    private static final Set<CaseStanding> TOLD = EnumSet.of(CaseStanding.IN_FORCE, CaseStanding.SUSPENDED);

    @Inject
    private MarkSteps steps;

    @Inject
    private StoredMarks marks;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private SanctionLooks looks;

    @Inject
    private LegalDate legalDate;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_SUPERVISE)
    @Audited(SanctionsAudit.KEY_SUPERVISION_PROPOSED)
    public MarkNumber propose(ProposeMark command) {
        return new MarkNumber(onceOnly.once(command.token(), command, () -> steps.propose(command)));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_REVIEW)
    @Audited(SanctionsAudit.KEY_SUPERVISION_LED)
    public void take(TakeMarkStep command) {
        onceOnly.once(command.token(), command, () -> steps.take(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public MarkView require(MarkNumber number) {
        SupervisionMark found = steps.demandSeen(marks.require(number.value()));
        looks.note(found.subjectNumber(), found.number());
        return steps.view(found);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<MarkRow> search(MarkCriteria criteria) {
        return marks.search(criteria, officers.onlyBureau(), legalDate.today()).map(steps::row);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<MarkRow> find(Collection<String> subjectNumbers) {
        Set<String> bureaus = officers.seenBureaus();
        return marks.open(subjectNumbers).stream()
                .filter(mark -> mark.isFor(bureaus))
                .map(steps::row)
                .filter(row -> TOLD.contains(row.standing()))
                .toList();
    }
}
