package org.creditportal.lists.api;

import java.time.LocalDate;

/**
 * What a published entry is to say instead. What a record says wrongly is corrected at the record.
 *
 * @param number of the entry
 * @param facts what happened
 * @param basis document and article, one of those that the list rests on
 * @param until last day of publication
 * @param document number of the decision to correct
 * @param reason why
 */
public record CorrectEntry(
        String number, long seenVersion, String facts, String basis, LocalDate until, String document, String reason)
        implements EntryChange {

    /** The kind of proposal. */
    public static final String KIND = "lists.correction";
}
