package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an edition of the catalogue says of itself.
 *
 * @param level whose catalogue it is
 * @param name its title, official wording
 * @param label which edition, such as 2024年版
 * @param publisher who published it
 * @param documentNumber {@code null} when it has none or none is known
 * @param publishedOn {@code null} when it is not published or the day is not known
 * @param note what is unsure about it, or {@code null}
 */
public record CatalogueEditionFacts(
        CatalogueLevel level,
        String name,
        String label,
        String publisher,
        String documentNumber,
        LocalDate publishedOn,
        String note)
        implements Serializable {

    public CatalogueEditionFacts {
        documentNumber = documentNumber == null || documentNumber.isBlank() ? null : documentNumber.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
