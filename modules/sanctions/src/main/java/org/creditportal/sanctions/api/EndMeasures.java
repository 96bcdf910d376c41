package org.creditportal.sanctions.api;

/**
 * The lead bureau ends a case, or one of its measures in every bureau, because it was wrong; proposed by one officer, done by another.
 *
 * @param number of the case
 * @param measure id of the only measure that is ended; {@code null} or blank for the whole case
 * @param seenVersion version of the case that the page showed
 * @param reason told to every bureau that applies it
 */
public record EndMeasures(String number, String measure, long seenVersion, String reason) {

    /** Name of the kind of proposal. */
    public static final String KIND = "sanctions.endMeasures";

    /** Whether the whole case is ended. */
    public boolean ofAll() {
        return measure == null || measure.isBlank();
    }
}
