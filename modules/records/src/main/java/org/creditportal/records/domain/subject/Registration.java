package org.creditportal.records.domain.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RegistrationStatus;

/** How an organisation stood on the business register on a day. Written once; the next is told beside it. */
@Entity
@NotInDossier("how the subject is registered, which its dossier begins with")
@Table(name = "rec_registration")
public class Registration {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, updatable = false)
    private RegistrationStatus status;

    @Column(name = "established_on", updatable = false)
    private LocalDate establishedOn;

    @Column(name = "as_of", nullable = false, updatable = false)
    private LocalDate asOf;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    protected Registration() {}

    public Registration(String subjectNumber, RegistrationRow told) {
        this.id = Identifiers.next();
        this.subjectNumber = subjectNumber;
        this.status = told.status();
        this.establishedOn = told.establishedOn();
        this.asOf = told.asOf();
        this.source = told.source();
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public RegistrationRow told() {
        return new RegistrationRow(status, establishedOn, asOf, source);
    }

    /** Whether it may be told after the other: of a later day, or otherwise of the same day. */
    public static boolean mayFollow(RegistrationRow told, Registration before) {
        return before == null
                || told.asOf().isAfter(before.asOf)
                || told.asOf().equals(before.asOf) && !told.equals(before.told());
    }
}
