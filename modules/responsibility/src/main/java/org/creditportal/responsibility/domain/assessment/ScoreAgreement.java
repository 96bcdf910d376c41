package org.creditportal.responsibility.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Signature;

/**
 * A bureau contests no more: whose scores they are, and who said so, of it or of the bureau that holds now what it held. The columns
 * of the signature are its own: the persistence provider cannot compare what is embedded in a collection's elements.
 */
@Embeddable
public class ScoreAgreement {

    @Column(name = "agreed_for", nullable = false)
    private String bureau;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "officer_bureau", nullable = false)
    private String officerBureau;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    @Column(name = "reason")
    private String reason;

    protected ScoreAgreement() {}

    ScoreAgreement(String bureau, Signature by) {
        this.bureau = bureau;
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.officerBureau = by.bureau();
        this.signedAt = by.at();
        this.reason = by.reason();
    }

    /** Id of the bureau whose scores they are. */
    public String bureau() {
        return bureau;
    }
}
