package org.creditportal.identity.api;

/** A module's offer at every sealed line of the audit trail; the page knows none of them. A CDI bean, found by itself. */
public interface AuditLineOfferSource {

    /** What it offers. */
    AuditLineOffer offer();
}
