package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.CaseCriteria;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.CaseRow;
import org.creditportal.sanctions.api.CaseView;
import org.creditportal.sanctions.api.ChooseMeasures;
import org.creditportal.sanctions.api.DecideCase;
import org.creditportal.sanctions.api.InitiateCase;
import org.creditportal.sanctions.api.JointCases;
import org.creditportal.sanctions.api.MeasureRow;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.domain.JointCase;

/** The lead bureau's side of a case. */
@Stateless
@DenyAll
public class JointCasesBean implements JointCases {

    @Inject
    private StoredCases cases;

    @Inject
    private CaseSteps steps;

    @Inject
    private SanctionViews views;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private SanctionLooks looks;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_CHOOSE)
    @Audited(SanctionsAudit.SANCTION_CASE_OPENED)
    public CaseNumber initiate(InitiateCase command) {
        return new CaseNumber(onceOnly.once(command.token(), command, () -> steps.initiate(command)));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_CHOOSE)
    @Audited(SanctionsAudit.SANCTION_MEASURES_CHOSEN)
    public void choose(ChooseMeasures command) {
        onceOnly.once(command.token(), command, () -> {
            JointCase of = locked(command.number(), command.seenVersion());
            steps.choose(of, command.codes(), officers.current(), officers.sign(command.reason()));
            return null;
        });
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_REVIEW)
    @Audited(SanctionsAudit.SANCTION_CASE_DECIDED)
    public void decide(DecideCase command) {
        onceOnly.once(command.token(), command, () -> {
            JointCase of = locked(command.number(), command.seenVersion());
            steps.decide(of, command.approve(), officers.current(), officers.sign(command.reason()));
            return null;
        });
    }

    private JointCase locked(CaseNumber number, long seenVersion) {
        JointCase of = officers.demandSeen(cases.requireForChange(number.value()));
        of.requireVersion(seenVersion);
        return of;
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<MeasureRow> findFitting(CaseNumber number) {
        return steps.fitting(officers.demandSeen(cases.require(number.value())));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public CaseView require(CaseNumber number) {
        JointCase found = officers.demandSeen(cases.require(number.value()));
        looks.note(found.subjectNumber(), found.number());
        return views.view(found);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<CaseRow> search(CaseCriteria criteria) {
        return views.search(criteria);
    }
}
