package org.creditportal.lists.domain.received;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Signature;

/** That an officer has all end which a delivery does not tell, though rows could not be read or much is missing. */
@Embeddable
public class EndingOrder {

    @Column(name = "ending_reason")
    private String reason;

    @Column(name = "ending_officer")
    private String officer;

    @Column(name = "ending_officer_name")
    private String officerName;

    @Column(name = "ending_ordered_at")
    private Instant at;

    protected EndingOrder() {}

    EndingOrder(Signature by) {
        this.reason = by.reason();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.at = by.at();
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
