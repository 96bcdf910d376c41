package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * All months for which a bureau has reported nothing of a catalogue item, in one line.
 *
 * @param item number of the catalogue item
 * @param first first day of the first of them
 * @param last first day of the last of them
 * @param months how many there are
 * @param overdue how many of them are past their due date
 * @param dueOn by when the first month's last decisions had to be reported
 * @param countdown how far that is away
 */
public record MissingGroupRow(
        String bureau,
        String item,
        String itemName,
        LocalDate first,
        LocalDate last,
        int months,
        int overdue,
        LocalDate dueOn,
        Countdown countdown)
        implements Serializable {}
