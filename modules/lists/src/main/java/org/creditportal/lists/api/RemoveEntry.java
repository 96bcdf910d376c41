package org.creditportal.lists.api;

/**
 * The bureau that identified the subject has a published entry taken off (谁认定谁移出).
 *
 * @param number of the entry
 * @param removal id of a removal reason that fits the listing reason; {@code null} where the list names none
 * @param document number of the decision to remove; {@code null} where the list names no removal reasons
 * @param reason why
 */
public record RemoveEntry(String number, long seenVersion, String removal, String document, String reason)
        implements EntryChange {

    /** The kind of proposal. */
    public static final String KIND = "lists.removal";
}
