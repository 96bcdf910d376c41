package org.creditportal.records.api.record;

/** A module's offer on the page of a record; the page knows none of them. */
public interface RecordOfferSource {

    RecordOffer offer();
}
