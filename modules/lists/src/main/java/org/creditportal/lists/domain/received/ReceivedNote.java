package org.creditportal.lists.domain.received;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Signature;

/** What an officer here noted beside an entry that was decided elsewhere. Written once. */
@Embeddable
public class ReceivedNote {

    @Column(name = "note", nullable = false)
    private int place;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "noted_at", nullable = false)
    private Instant at;

    @Column(name = "words", nullable = false)
    private String words;

    protected ReceivedNote() {}

    ReceivedNote(int place, Signature signature) {
        this.place = place;
        this.officer = signature.officer();
        this.officerName = signature.officerName();
        this.at = signature.at();
        this.words = signature.reason();
    }

    int place() {
        return place;
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

    public String words() {
        return words;
    }
}
