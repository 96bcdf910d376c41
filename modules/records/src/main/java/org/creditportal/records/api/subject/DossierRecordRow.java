package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordNumber;

/** A record on a dossier. */
public class DossierRecordRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordNumber number;
    private final RecordKind kind;
    private final DossierStanding standing;
    private final String documentNumber;
    private final LocalDate decidedOn;
    private final String authorityName;
    private final String bureau;
    private final Instant recordedAt;

    public DossierRecordRow(
            RecordNumber number,
            RecordKind kind,
            DossierStanding standing,
            String documentNumber,
            LocalDate decidedOn,
            String authorityName,
            String bureau,
            Instant recordedAt) {
        this.number = number;
        this.kind = kind;
        this.standing = standing;
        this.documentNumber = documentNumber;
        this.decidedOn = decidedOn;
        this.authorityName = authorityName;
        this.bureau = bureau;
        this.recordedAt = recordedAt;
    }

    public RecordNumber getNumber() {
        return number;
    }

    public RecordKind getKind() {
        return kind;
    }

    public DossierStanding getStanding() {
        return standing;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getAuthorityName() {
        return authorityName;
    }

    /** The bureau that reported it. */
    public String getBureau() {
        return bureau;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
