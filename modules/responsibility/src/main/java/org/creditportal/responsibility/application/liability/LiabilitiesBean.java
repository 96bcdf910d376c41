package org.creditportal.responsibility.application.liability;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.correspondence.api.document.BureauLetters;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Masking;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.Liabilities;
import org.creditportal.responsibility.api.liability.LiabilityLetterView;
import org.creditportal.responsibility.api.liability.LiabilityNumber;
import org.creditportal.responsibility.api.liability.LiabilityRow;
import org.creditportal.responsibility.api.liability.LiabilityRules;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.api.liability.LiabilityStep;
import org.creditportal.responsibility.api.liability.LiabilityView;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

@Stateless
@DenyAll
public class LiabilitiesBean implements Liabilities {

    @Inject
    private StoredLiabilities cases;

    @Inject
    private LiabilityClocks clocks;

    @Inject
    private LiabilityScope scope;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private BureauLetters letters;

    @Inject
    private AuditTrail trail;

    @Override
    @RolesAllowed(ResponsibilityPermission.LIABILITY_VIEW)
    public Page<LiabilityRow> search(String bureau, LiabilityState state, Order order, int page, int size) {
        return cases.search(scope.bureaus(), bureau, state, order, page, size).map(LiabilitiesBean::row);
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.LIABILITY_VIEW)
    public LiabilityView require(LiabilityNumber number) {
        LiabilityCase found = visible(number);
        trail.record(ResponsibilityAudit.LIABILITY_LOOKED_AT, found.number(), null);
        LiabilityRules rules = TenantSupervision.of(tenants.current()).liability();
        return new LiabilityView(
                row(found),
                found.version(),
                scope.needsName(found) ? found.person() : masked(found),
                found.facts(),
                found.measure(),
                rules,
                clocks.of(found.number()),
                steps(found),
                found.nextFor(scope.officer().signatory(), scope.officer()::may, rules.criminal()),
                scope.paper(found).orElse(null),
                letterOf(found).orElse(null));
    }

    private LiabilityCase visible(LiabilityNumber number) {
        LiabilityCase found = cases.require(number.value());
        if (!scope.sees(found)) {
            throw new NotFoundException("LiabilityCase", number);
        }
        return found;
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.LIABILITY_VIEW)
    public LiabilityLetterView letter(LiabilityNumber number) {
        LiabilityCase found = visible(number);
        String letter = letterOf(found).orElseThrow(() -> new NotFoundException("Letter", number));
        return new LiabilityLetterView(letters.open(letter, found.number()).content());
    }

    /** It is noted behind whatever else the step rests on. */
    private static Optional<String> letterOf(LiabilityCase found) {
        return found.steps().stream()
                .filter(step -> LiabilityState.NOTIFIED.name().equals(step.to()))
                .flatMap(step -> step.documents().stream())
                .reduce((one, later) -> later);
    }

    private static String masked(LiabilityCase found) {
        return found.person() == null ? null : Masking.name(found.person());
    }

    private static LiabilityRow row(LiabilityCase found) {
        return new LiabilityRow(
                found.number(),
                found.bureau(),
                masked(found),
                found.origin(),
                found.source(),
                found.state(),
                found.beginning().at());
    }

    private static List<LiabilityStep> steps(LiabilityCase found) {
        return found.steps().stream()
                .map(step -> new LiabilityStep(
                        LiabilityState.valueOf(step.to()),
                        step.signature().officerName(),
                        step.signature().at(),
                        step.signature().reason(),
                        step.documents()))
                .toList();
    }
}
