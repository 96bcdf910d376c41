package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.records.api.batch.BatchNumber;

/**
 * A row of a received file that could not go on record and waits to be mended or dropped (K-8).
 *
 * @param batch the file, whose errors say what to mend
 * @param line the row's line in it
 * @param fileName the file's name
 * @param bureau who must report the decision
 * @param documentNumber as far as it could be read; {@code null} otherwise
 * @param decidedOn the decision's date; {@code null} when it could not be read
 * @param dueOn by when the decision must be on record; {@code null} when the decision's date is unknown
 * @param countdown how far that is away; {@code null} as above
 * @param own whether it is the officer's own bureau's
 */
public record DueRow(
        BatchNumber batch,
        long line,
        String fileName,
        String bureau,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate dueOn,
        Countdown countdown,
        boolean own)
        implements Serializable {}
