package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** The credit office's decision to keep an entry from the public for a time. */
@Embeddable
public class SuspensionOrder {

    @Column(name = "document", nullable = false)
    private String document;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "ordered_by", nullable = false)
    private String officer;

    @Column(name = "ordered_by_name", nullable = false)
    private String officerName;

    @Column(name = "ordered_at", nullable = false)
    private Instant at;

    protected SuspensionOrder() {}

    private SuspensionOrder(String document, Signature by) {
        this.document = document;
        this.reason = by.reason();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.at = by.at();
    }

    /**
     * What counts is suspended, whether the public sees it still or not, and nothing twice by the same decision.
     *
     * @param counts whether it counts, or would but for a suspension
     * @param standing the decisions that suspend it already
     */
    public static SuspensionOrder of(
            boolean counts,
            List<SuspensionOrder> standing,
            String document,
            String words,
            Signatory officer,
            OfficialDay today) {
        if (!counts) {
            throw new ListingRefusedException(ListsError.NOT_PUBLISHED);
        }
        Reason why = Reason.demand(words, ListsError.DECISION_INCOMPLETE);
        String number = PapersAreServed.demandNumber(document);
        if (standing.stream().anyMatch(order -> order.document.equals(number))) {
            throw new ListingRefusedException(ListsError.SUSPENDED_ALREADY, number);
        }
        return new SuspensionOrder(number, officer.sign(today.moment(), why));
    }

    /** What is lifted must stand, and be named where several do. */
    public static SuspensionOrder demand(List<SuspensionOrder> standing, String document) {
        String named = document == null || document.isBlank() ? null : document.strip();
        if (named == null && standing.size() > 1) {
            throw new ListingRefusedException(ListsError.SUSPENSION_UNNAMED);
        }
        return standing.stream()
                .filter(order -> named == null || order.document.equals(named))
                .findFirst()
                .orElseThrow(() -> new ListingRefusedException(ListsError.NOT_SUSPENDED));
    }

    /** Whether it is this decision, as it was given at one moment, of several entries be it. */
    public boolean isSameAs(SuspensionOrder other) {
        return equals(other) && at.equals(other.at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SuspensionOrder order && document.equals(order.document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    /** Number of the decision. */
    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    public Instant at() {
        return at;
    }
}
