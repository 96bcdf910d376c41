package org.creditportal.site.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What a report tells today, masked as its copy is.
 *
 * @param code {@code null} for natural persons
 * @param idNumber masked; {@code null} but for natural persons
 * @param periodFrom first day looked at; {@code null} for all that is in force
 * @param dataAt the moment of its data
 * @param disputed what was done with disputed items
 */
public record LiveReport(
        LocalizedText kind,
        String name,
        String code,
        String idNumber,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Instant dataAt,
        LocalizedText disputed,
        List<Part> parts) {

    public LiveReport {
        parts = List.copyOf(parts);
    }

    /**
     * A section with its items.
     *
     * @param unchecked names of lists that could not be looked at: that nothing of them is told says nothing
     */
    public record Part(LocalizedText section, List<Item> items, List<LocalizedText> unchecked) {

        public Part {
            items = List.copyOf(items);
            unchecked = List.copyOf(unchecked);
        }
    }

    /** One thing on record; what is {@code null} is not told. */
    public record Item(
            LocalizedText title,
            String authority,
            String document,
            LocalDate decidedOn,
            LocalDate until,
            boolean disputed,
            LocalDate repairedOn,
            LocalDate endedOn) {}
}
