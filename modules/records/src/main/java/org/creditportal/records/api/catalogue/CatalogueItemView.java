package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * An item of the catalogue as one edition has it.
 *
 * @param facts all that the item says, as a command takes it
 * @param validFrom first day in force, its edition's where it says none; {@code null} in a draft that is silent
 * @param validUntil last day in force; {@code null} while none is set
 */
public record CatalogueItemView(
        CatalogueItemNumber number,
        long version,
        Edition edition,
        CatalogueItemFacts facts,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    /** What an item must tell of its edition. */
    public record Edition(CatalogueEditionNumber number, CatalogueLevel level, String name, String label)
            implements Serializable {}

    public List<SubjectKind> subjects() {
        return List.copyOf(facts.subjects());
    }

    /** Ids of the bureaus that report it. */
    public List<String> providers() {
        return List.copyOf(facts.providers());
    }
}
