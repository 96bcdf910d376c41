package org.creditportal.checks.domain.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;

/**
 * A subject of a registered matter: a tender's bidder, who has to be looked at as each of the others. Told once, it stays; one that is
 * taken out stays in the matter's history, and is another when it is told again.
 */
@Entity
@NotInDossier("who bids in a matter says nothing of the bidder before it is looked at, and the look is told")
@Table(name = "chk_register_subject")
public class RegisterSubject extends VersionedEntity {

    @Column(name = "entry_number", nullable = false, updatable = false)
    private String entryNumber;

    @Column(name = "asked_key", nullable = false, updatable = false)
    private String askedKey;

    @Column(name = "asked_text", nullable = false, updatable = false)
    private String text;

    /** Empty where nobody on record was told by it. */
    @Column(name = "subject_number", updatable = false)
    private String subjectNumber;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    /** Tells those apart who were told again after they were taken out; 0 while it is a subject. */
    @Column(name = "withdrawal", nullable = false)
    private long withdrawal;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected RegisterSubject() {}

    /**
     * @param entry number of the matter's entry
     * @param key what a look at it is found by
     * @param text as it may be shown, a personal number masked
     * @param subject number by which it goes on record; {@code null} where it is not
     */
    public RegisterSubject(String entry, String key, String text, String subject, Instant toldAt) {
        super(Identifiers.next());
        this.entryNumber = entry;
        this.askedKey = key;
        this.text = text;
        this.subjectNumber = subject;
        this.toldAt = toldAt;
    }

    /** It is taken out of its matter, for the signature's reason; once. */
    public void withdraw(Signature by) {
        if (isWithdrawn()) {
            throw new IllegalStateException("Taken out already");
        }
        withdrawal = id();
        withdrawnAt = by.at();
        withdrawnBy = by.officer();
        withdrawnByName = by.officerName();
        withdrawnReason = by.reason();
    }

    public boolean isWithdrawn() {
        return withdrawal != 0;
    }

    public String entry() {
        return entryNumber;
    }

    public String key() {
        return askedKey;
    }

    public String text() {
        return text;
    }

    public Instant toldAt() {
        return toldAt;
    }

    /** {@code null} while it is a subject, as are who did it and why. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnByName() {
        return withdrawnByName;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
