package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.records.api.record.RecordOffer;
import org.creditportal.records.api.record.RecordOfferSource;
import org.creditportal.sanctions.api.SanctionsPermission;

/** To watch the subject of a record more closely. */
@ApplicationScoped
public class SuperviseOffer implements RecordOfferSource {

    @Override
    public RecordOffer offer() {
        return new RecordOffer(
                "supervise",
                "/sanctions/supervise",
                "sanctions",
                "supervise.action.begin",
                SanctionsPermission.SANCTIONS_SUPERVISE);
    }
}
