package org.creditportal.records.api.catalogue;

import java.time.LocalDate;

/**
 * Puts a draft in force from a day on; the former edition of its level ends the day before. A change by two officers of the
 * credit office: proposed under {@link #KIND}.
 *
 * <p>Refused with {@code CATALOGUE_DAY_TOO_EARLY} for a past day or one not after the former edition's first, {@code
 * CATALOGUE_ITEM_REPEATED} when an edition of another level has an item already, {@code CATALOGUE_EDITION_EMPTY}, {@code
 * CATALOGUE_EDITION_NOT_DRAFT}: when it is proposed, and again when the second officer agrees.
 *
 * @param edition number of the draft
 * @param seenVersion the draft's version that the officer saw; any change of an item changes it
 * @param from first day in force, today or later
 * @param reason why
 */
public record PutInForce(String edition, long seenVersion, LocalDate from, String reason) {

    /** Name of the kind of change. */
    public static final String KIND = "records.catalogueEdition";
}
