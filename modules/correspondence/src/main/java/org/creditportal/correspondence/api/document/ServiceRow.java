package org.creditportal.correspondence.api.document;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.casework.api.step.ServiceWay;

/**
 * One service of a document.
 *
 * @param place which of the document's services, from 0
 * @param servedOn the day
 * @param way how
 * @param recipient who took it
 * @param note whatever else was kept; may be null
 * @param officerName who noted it
 * @param notedAt when it was noted
 * @param proven whether a proof is kept
 */
public record ServiceRow(
        int place,
        LocalDate servedOn,
        ServiceWay way,
        String recipient,
        String note,
        String officerName,
        Instant notedAt,
        boolean proven) {}
