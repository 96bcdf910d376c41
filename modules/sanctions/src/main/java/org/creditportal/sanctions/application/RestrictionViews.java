package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.RestrictionCriteria;
import org.creditportal.sanctions.api.RestrictionRow;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;

/**
 * Restrictions as officers see them. That a person is restricted concerns every bureau, for none may let that person take office;
 * the name is whole for those only who have a part in it.
 */
@ApplicationScoped
class RestrictionViews {

    @Inject
    private StoredCases cases;

    @Inject
    private StoredRestrictions restrictions;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private LegalDate legalDate;

    RestrictionRow require(String number) {
        return rows(List.of(restrictions.require(number))).get(0);
    }

    Page<RestrictionRow> search(RestrictionCriteria criteria) {
        Page<PersonRestriction> found =
                restrictions.search(criteria, criteria.everywhere() ? null : officers.onlyBureau());
        return new Page<>(rows(found.items()), found.total(), found.page(), found.size());
    }

    List<RestrictionRow> ofPersons(Collection<String> personNumbers) {
        return told(restrictions.open(personNumbers));
    }

    List<RestrictionRow> becauseOf(Collection<String> companyNumbers) {
        return told(restrictions.openBecauseOf(companyNumbers));
    }

    private List<RestrictionRow> told(List<PersonRestriction> found) {
        return rows(found).stream().filter(RestrictionRow::isTold).toList();
    }

    private List<RestrictionRow> rows(List<PersonRestriction> found) {
        Map<String, JointCase> of =
                cases.byNumber(found.stream().map(PersonRestriction::caseNumber).collect(Collectors.toSet()));
        return found.stream().map(one -> row(one, of.get(one.caseNumber()))).toList();
    }

    private RestrictionRow row(PersonRestriction one, JointCase of) {
        LocalDate today = legalDate.today();
        boolean partner = officers.officer().seesBureau(one.bureau())
                || officers.officer().seesBureau(of.bureau());
        return new RestrictionRow(
                one.number(),
                one.version(),
                partner ? one.personName() : Masking.name(one.personName()),
                one.maskedNumber(),
                one.personNumber(),
                one.ground(),
                one.company(),
                one.companyNumber(),
                one.caseNumber(),
                one.bureau(),
                one.basis(),
                of.documentNumber(),
                one.state(),
                one.standing(today, of.standing(today)),
                one.from(),
                one.until(),
                one.certificate(),
                partner || one.lastStep().signature().isByPortal() ? one.liftedBecause() : null,
                officers.sees(of),
                next(one));
    }

    private Set<RestrictionState> next(PersonRestriction one) {
        Officer officer = officers.officer();
        return one.nextFor(officers.current()).stream()
                .filter(state -> officer.may(
                        state == RestrictionState.LIFTING_ASKED
                                ? SanctionsPermission.SANCTIONS_IMPLEMENT
                                : SanctionsPermission.SANCTIONS_REVIEW))
                .collect(Collectors.toSet());
    }
}
