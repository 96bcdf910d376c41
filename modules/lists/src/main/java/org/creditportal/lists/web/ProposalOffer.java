package org.creditportal.lists.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.records.api.record.RecordOffer;
import org.creditportal.records.api.record.RecordOfferSource;

/** To propose a record's subject for a list because of it. */
@ApplicationScoped
public class ProposalOffer implements RecordOfferSource {

    @Override
    public RecordOffer offer() {
        return new RecordOffer(
                "propose", "/lists/propose", "lists", "propose.action.begin", ListsPermission.LISTS_PROPOSE);
    }
}
