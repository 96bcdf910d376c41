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
 * @param basics what is known of the subject beside name and number
 * @param unconnected what no source is connected for: that nothing of it is told says nothing
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
        List<Fact> basics,
        List<LocalizedText> unconnected,
        List<Part> parts) {

    public LiveReport {
        basics = List.copyOf(basics);
        unconnected = List.copyOf(unconnected);
        parts = List.copyOf(parts);
    }

    /** What is known of the subject, such as how it stands on the business register. */
    public record Fact(LocalizedText term, LocalizedText value) {}

    /**
     * A section with its items.
     *
     * @param inForceOnly whether it tells what is in force alone: that nothing is told says nothing of what is over
     * @param unchecked names of lists that could not be looked at: that nothing of them is told says nothing
     * @param fields those to which the section is limited; none where it is of every field
     */
    public record Part(
            LocalizedText section,
            boolean inForceOnly,
            List<Item> items,
            List<LocalizedText> unchecked,
            List<ChosenField> fields) {

        public Part {
            items = List.copyOf(items);
            unchecked = List.copyOf(unchecked);
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that was chosen: of others the report tells nothing.
     *
     * @param name of the bureau that provides it
     * @param count how much is told of it, nothing too
     */
    public record ChosenField(LocalizedText name, int count) {}

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
