package org.creditportal.records.application.record;

import java.time.LocalDate;

/**
 * What of a record decides whether it is found.
 *
 * @param name normalised
 * @param documentKey the document number, normalised
 * @param documentTail the same from its first year on; empty when there is none
 * @param code {@code null} for whom has none
 */
record SampledRecord(
        String name,
        String documentKey,
        String documentTail,
        String code,
        String bureau,
        String kind,
        LocalDate decidedOn,
        LocalDate retainedUntil,
        String catalogueItem,
        long batchId,
        String subjectNumber,
        boolean withdrawn,
        boolean disputed,
        boolean repaired) {}
