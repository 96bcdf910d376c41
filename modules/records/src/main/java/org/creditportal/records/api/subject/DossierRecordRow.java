package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordNumber;

/**
 * A record on a dossier.
 *
 * @param bureau the bureau that reported it
 */
public record DossierRecordRow(
        RecordNumber number,
        RecordKind kind,
        DossierStanding standing,
        String documentNumber,
        LocalDate decidedOn,
        String authorityName,
        String bureau,
        Instant recordedAt)
        implements Serializable {}
