package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.records.api.record.RecordOffer;
import org.creditportal.records.api.record.RecordOfferSource;
import org.creditportal.sanctions.api.SanctionsPermission;

/** To open a joint case on a record that no list rests on. */
@ApplicationScoped
public class CaseOffer implements RecordOfferSource {

    @Override
    public RecordOffer offer() {
        return new RecordOffer(
                "initiate",
                "/sanctions/initiate",
                "sanctions",
                "initiate.action.begin",
                SanctionsPermission.SANCTIONS_CHOOSE);
    }
}
