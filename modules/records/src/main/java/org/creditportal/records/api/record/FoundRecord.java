package org.creditportal.records.api.record;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;

/** A record as a search finds it. */
public class FoundRecord extends RecordRow {

    private static final long serialVersionUID = 1L;

    private final RecordStanding standing;
    private final RecordCursor place;

    public FoundRecord(
            RecordNumber number,
            RecordKind kind,
            RecordState state,
            String documentNumber,
            LocalDate decidedOn,
            SubjectNumber subjectNumber,
            String subjectName,
            String subjectCode,
            SubjectKind subjectKind,
            String bureau,
            String authorityName,
            Instant recordedAt,
            RecordStanding standing,
            RecordCursor place) {
        super(
                number,
                kind,
                state,
                documentNumber,
                decidedOn,
                subjectNumber,
                subjectName,
                subjectCode,
                subjectKind,
                bureau,
                authorityName,
                recordedAt);
        this.standing = standing;
        this.place = place;
    }

    /** How the record stands; of several that hold the gravest. */
    public RecordStanding getStanding() {
        return standing;
    }

    /** Its place among sorted records. */
    public RecordCursor getPlace() {
        return place;
    }
}
