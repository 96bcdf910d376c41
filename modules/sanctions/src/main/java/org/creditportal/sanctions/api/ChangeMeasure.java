package org.creditportal.sanctions.api;

/**
 * Puts a measure into the catalogue or changes it; proposed by one officer, done by another.
 *
 * @param seenVersion version of what was changed in the portal that the page showed; 0 for none
 */
public record ChangeMeasure(long seenVersion, MeasureDefinition measure) {

    /** Name of the kind of proposal. */
    public static final String KIND = "sanctions.measure";
}
