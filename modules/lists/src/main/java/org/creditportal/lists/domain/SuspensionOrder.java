package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** The credit office's decision to keep an entry from the public for a time. */
@Embeddable
public class SuspensionOrder {

    @Column(name = "order_document")
    private String document;

    @Column(name = "order_reason")
    private String reason;

    @Column(name = "ordered_by")
    private String officer;

    @Column(name = "ordered_by_name")
    private String officerName;

    @Column(name = "ordered_at")
    private Instant at;

    protected SuspensionOrder() {}

    private SuspensionOrder(String document, Signature by) {
        this.document = document;
        this.reason = by.reason();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.at = by.at();
    }

    /** What counts is suspended, whether the public sees it still or not, and nothing twice. */
    static SuspensionOrder of(ListEntry entry, String document, String words, Signatory officer, OfficialDay today) {
        if (!entry.standing(today.date()).isStanding() || entry.order() != null) {
            throw new ListingRefusedException(ListsError.NOT_PUBLISHED);
        }
        Reason why = Reason.demand(words, ListsError.DECISION_INCOMPLETE);
        return new SuspensionOrder(PapersAreServed.demandNumber(document), officer.sign(today.moment(), why));
    }

    /** What is lifted must stand. */
    static void demand(SuspensionOrder order) {
        if (order == null) {
            throw new ListingRefusedException(ListsError.NOT_SUSPENDED);
        }
    }

    /** Number of the decision. */
    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public String officerName() {
        return officerName;
    }

    public Instant at() {
        return at;
    }
}
