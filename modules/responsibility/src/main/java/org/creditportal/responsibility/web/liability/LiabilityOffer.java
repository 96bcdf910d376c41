package org.creditportal.responsibility.web.liability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditportal.identity.api.AuditLineOffer;
import org.creditportal.identity.api.AuditLineOfferSource;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;

/** To open a liability case on what a line of the audit trail tells. */
@ApplicationScoped
public class LiabilityOffer implements AuditLineOfferSource {

    @Override
    public AuditLineOffer offer() {
        return new AuditLineOffer(
                "/responsibility/liability-open",
                Map.of("origin", LiabilityOrigin.AUDIT.name()),
                "responsibility",
                "inquiry.action.liability",
                ResponsibilityPermission.LIABILITY_OPEN);
    }
}
