package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.PublishableEntries;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.typical.LeadTypicalCase;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;
import org.creditportal.sanctions.api.typical.PublishableTypicalCases;
import org.creditportal.sanctions.api.typical.TypicalCaseCriteria;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;
import org.creditportal.sanctions.api.typical.TypicalCaseRow;
import org.creditportal.sanctions.api.typical.TypicalCaseView;
import org.creditportal.sanctions.api.typical.TypicalCases;
import org.creditportal.sanctions.domain.JointCase;

/** Typical cases: proposed by lead bureaus, published by the credit office, let out masked. */
@Stateless
@DenyAll
public class TypicalCasesBean implements TypicalCases, PublishableTypicalCases {

    @Inject
    private StoredTypicalCases typicalCases;

    @Inject
    private TypicalCaseSteps steps;

    @Inject
    private TypicalCaseViews views;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private PublishableEntries lists;

    @Inject
    private LegalDate legalDate;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_CHOOSE)
    @Audited(SanctionsAudit.TYPICAL_CASE_PROPOSED)
    public TypicalCaseNumber propose(ProposeTypicalCase command) {
        return new TypicalCaseNumber(onceOnly.once(command.token(), command, () -> steps.propose(command)));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_PUBLISH)
    @Audited(SanctionsAudit.TYPICAL_CASE_LED)
    public void lead(LeadTypicalCase command) {
        onceOnly.once(command.token(), command, () -> steps.lead(command));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public TypicalCaseView require(TypicalCaseNumber number) {
        return views.read(steps.demandSeen(typicalCases.require(number.value())));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<TypicalCaseRow> search(TypicalCaseCriteria criteria) {
        return typicalCases.search(criteria, officers.onlyBureau()).map(views::row);
    }

    @Override
    @PermitAll
    public Optional<PublishableTypicalCaseView> find(TypicalCaseNumber number) {
        return steps.hold(number.value())
                .filter(held -> held.isPublic(legalDate.today()) && mayShow(held.of()))
                .flatMap(views::publishable);
    }

    /** What rests on an entry of a list that only offices see would tell the public who is on it. */
    private boolean mayShow(JointCase of) {
        return !of.isOnEntry() || lists.mayShow(of.listType());
    }

    @Override
    @PermitAll
    public List<TypicalCaseNumber> findAfter(TypicalCaseNumber last, int count) {
        return typicalCases.publishedAfter(last == null ? "" : last.value(), count).stream()
                .map(TypicalCaseNumber::new)
                .toList();
    }
}
