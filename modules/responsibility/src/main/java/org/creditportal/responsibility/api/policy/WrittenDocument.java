package org.creditportal.responsibility.api.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A document as an officer writes it down.
 *
 * @param id slug, unique in the tenant
 * @param aliases how citations write its title otherwise
 * @param number document number; {@code null} for none
 * @param printedOn {@code null} where it is not known
 * @param text all of it, which is cut into its articles; empty keeps the articles of the edition before
 */
public record WrittenDocument(
        String id,
        String title,
        List<String> aliases,
        String number,
        LocalDate issuedOn,
        LocalDate printedOn,
        String publisher,
        String text)
        implements Serializable {

    public WrittenDocument {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
