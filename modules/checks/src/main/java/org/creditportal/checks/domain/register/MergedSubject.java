package org.creditportal.checks.domain.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/**
 * That a subject is held to be another one since a moment, or was until another: who looked at the other one meanwhile looked at it too.
 * Where the other one was merged itself, the subject is held to be that one as well.
 */
@Entity
@NotInDossier("the dossier tells mergers by itself")
@Table(name = "chk_merged_subject")
public class MergedSubject extends VersionedEntity {

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subject;

    @Column(name = "held_as", nullable = false, updatable = false)
    private String heldAs;

    @Column(name = "held_since", nullable = false, updatable = false)
    private Instant since;

    @Column(name = "held_until")
    private Instant until;

    protected MergedSubject() {}

    /**
     * @param subject number of the one that was merged
     * @param heldAs number of the one that it is held to be
     */
    public MergedSubject(String subject, String heldAs, Instant since) {
        super(Identifiers.next());
        this.subject = subject;
        this.heldAs = heldAs;
        this.since = since;
    }

    /** They were found to be two. */
    public void separate(Instant now) {
        until = now;
    }

    public String subject() {
        return subject;
    }

    public String heldAs() {
        return heldAs;
    }

    public Instant since() {
        return since;
    }

    /** {@code null} while they are held to be one. */
    public Instant until() {
        return until;
    }
}
