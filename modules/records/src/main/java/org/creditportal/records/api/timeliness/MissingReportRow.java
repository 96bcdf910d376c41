package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A month for which a bureau has reported nothing of a catalogue item and has not declared that there was nothing.
 *
 * @param item number of the catalogue item
 * @param month first day of the month
 * @param dueOn by when the month's last decisions must be reported
 * @param countdown how far that is away
 * @param own whether it is the officer's own bureau's
 */
public record MissingReportRow(
        String bureau, String item, String itemName, LocalDate month, LocalDate dueOn, Countdown countdown, boolean own)
        implements Serializable {}
