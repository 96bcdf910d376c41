package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.number.NumberSeries;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.LiftingCertificate;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.domain.PersonRestriction;

/** Numbers the certificates of early lifting: kind of restriction, division, and a series without gaps for each kind and year. */
@ApplicationScoped
class LiftingCertificates {

    private static final String FORM = "%s-%s-%d%04d";

    @Inject
    private NumberSeries series;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    /** The next number for a restriction of this kind, held by the current transaction. */
    String next(RestrictionReason ground) {
        SeriesNumber number = series.next("lifting-" + ground.name(), legalDate.today());
        TenantDefinition tenant = tenants.current();
        String kind = Texts.of("sanctions", Locale.SIMPLIFIED_CHINESE).get("lifting.kind." + ground.name());
        String division =
                Objects.requireNonNullElse(tenant.divisionCode(), tenant.id().value());
        return FORM.formatted(kind, division, number.year(), number.place());
    }

    /** What the certificate of a restriction says. */
    LiftingCertificate of(PersonRestriction lifted) {
        if (lifted.certificate() == null) {
            throw new NotFoundException("LiftingCertificate", lifted.number());
        }
        MatterStep last = lifted.lastStep();
        return new LiftingCertificate(
                lifted.certificate(),
                lifted.personName(),
                lifted.maskedNumber(),
                lifted.ground(),
                lifted.company(),
                lifted.bureau(),
                legalDate.of(lifted.beginning().at()),
                lifted.until(),
                legalDate.of(last.signature().at()),
                last.signature().reason());
    }
}
