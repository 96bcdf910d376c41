package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.ChangeAssessmentScheme;
import org.creditportal.responsibility.domain.assessment.SchemeEdition;
import org.creditportal.responsibility.domain.assessment.SoundScheme;

/** The tenant's scheme: the newest edition whose day has come, and before all others that of the tenant's file. */
@ApplicationScoped
public class SchemesInForce {

    @Inject
    private StoredSchemeEditions released;

    @Inject
    private BureauFigures figures;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    /** Id of the bureau that keeps the scheme and assesses by it. */
    String assessor() {
        return tenants.current().creditOffice().id();
    }

    AssessmentScheme today() {
        LocalDate today = legalDate.today();
        return released.all().stream()
                .filter(edition -> !edition.validFrom().isAfter(today))
                .map(SchemeEdition::content)
                .findFirst()
                .orElseGet(this::ofFile);
    }

    AssessmentScheme newest() {
        return released.all().stream().map(SchemeEdition::content).findFirst().orElseGet(this::ofFile);
    }

    Optional<AssessmentScheme> find(int version) {
        return Stream.concat(released.all().stream().map(SchemeEdition::content), Stream.of(ofFile()))
                .filter(scheme -> scheme.version() == version)
                .findFirst();
    }

    AssessmentScheme ofFile() {
        return AssessmentScheme.of(tenants.current());
    }

    /**
     * The next edition as the change would make it.
     *
     * @throws ResponsibilityRefusedException where it is not sound, names what there is not, or would hold for days that are over
     */
    AssessmentScheme changed(ChangeAssessmentScheme change) {
        AssessmentScheme scheme = change.scheme();
        SoundScheme.demand(scheme);
        List<SchemeEdition> before = released.all();
        LocalDate from = change.validFrom();
        if (from == null
                || from.isBefore(legalDate.today())
                || !before.isEmpty() && from.isBefore(before.get(0).validFrom())) {
            throw new ResponsibilityRefusedException(ResponsibilityError.SCHEME_DAY);
        }
        demandKnown(scheme);
        return scheme.of(newest().version() + 1);
    }

    private void demandKnown(AssessmentScheme scheme) {
        List<String> offered = figures.figures().stream()
                .map(figure -> figure.key().toString())
                .toList();
        Stream.concat(
                        scheme.figures().stream().filter(figure -> !offered.contains(figure)),
                        scheme.bureaus().stream()
                                .filter(bureau ->
                                        tenants.current().bureau(bureau).isEmpty()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ResponsibilityRefusedException(ResponsibilityError.SCHEME_NAMES_UNKNOWN, unknown);
                });
    }
}
