package org.creditportal.checks.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;

/**
 * That a person behind a subject was looked at because of it: by this the person's dossier tells who looked at it, when and for what.
 * Written once.
 */
@Entity
@Table(name = "chk_seen_person")
public class SeenPerson {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    /** Empty for a look among many. */
    @Column(name = "check_number", updatable = false)
    private String checkNumber;

    /** Empty for a look by itself. */
    @Column(name = "batch_id", updatable = false)
    private Long batchId;

    @Column(name = "seen_at", nullable = false, updatable = false)
    private Instant seenAt;

    protected SeenPerson() {}

    private SeenPerson(String person, String check, Long batch, Instant at) {
        this.id = Identifiers.next();
        this.subjectNumber = person;
        this.checkNumber = check;
        this.batchId = batch;
        this.seenAt = at;
    }

    /** At a look of a check. */
    public static SeenPerson at(Look look, String person) {
        return new SeenPerson(person, look.checkNumber(), null, look.lookedAt());
    }

    /** Among many that were looked at. */
    public static SeenPerson among(long batch, String person, Instant at) {
        return new SeenPerson(person, null, batch, at);
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public String checkNumber() {
        return checkNumber;
    }
}
