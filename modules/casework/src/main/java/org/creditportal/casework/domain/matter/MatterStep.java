package org.creditportal.casework.domain.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;

/**
 * One step of a matter: from which state to which, who took it, when, why, and on which documents. Never changed. The columns of
 * its signature are its own: the persistence provider cannot compare what is embedded in a collection's elements.
 */
@Embeddable
public class MatterStep {

    /** Stands for the state before where a matter went to another bureau. */
    static final String HANDED_OVER = "HANDED_OVER";

    private static final String BETWEEN = ",";

    @Column(name = "step", nullable = false)
    private int place;

    @Column(name = "from_state")
    private String from;

    @Column(name = "to_state", nullable = false)
    private String to;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "officer_bureau")
    private String officerBureau;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "documents")
    private String documents;

    protected MatterStep() {}

    MatterStep(int place, String from, String to, Signature signature, List<String> documents) {
        this.place = place;
        this.from = from;
        this.to = to;
        this.officer = signature.officer();
        this.officerName = signature.officerName();
        this.officerBureau = signature.bureau();
        this.signedAt = signature.at();
        this.reason = signature.reason();
        this.documents = documents.isEmpty() ? null : String.join(BETWEEN, documents);
    }

    /** Its place among the matter's steps, from 1. */
    public int place() {
        return place;
    }

    /** Whether the matter went to another bureau and stayed in its state. */
    public boolean isHandOver() {
        return HANDED_OVER.equals(from);
    }

    /** The state before it; {@code null} for the first step. */
    public String from() {
        return from;
    }

    /** The state after it. */
    public String to() {
        return to;
    }

    public Signature signature() {
        Signatory signatory = new Signatory(officer, officerName, officerBureau, false);
        return reason == null ? signatory.sign(signedAt) : signatory.sign(signedAt, new Reason(reason));
    }

    /** Numbers of the documents and attachments that it rests on or that it made. */
    public List<String> documents() {
        return documents == null
                ? List.of()
                : Arrays.stream(documents.split(BETWEEN)).toList();
    }
}
