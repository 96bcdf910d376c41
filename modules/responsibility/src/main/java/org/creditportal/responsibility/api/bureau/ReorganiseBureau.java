package org.creditportal.responsibility.api.bureau;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Renames, merges or splits a bureau; kept as a proposal until a second officer agrees.
 *
 * @param bureau id of the bureau
 * @param other id of the bureau that holds what this one held, or of the one that comes out of it; {@code null} for a new name
 * @param name the new name, or that of the bureau that comes out; {@code null} for a merger
 * @param areas ids of the areas that the bureau that comes out takes over
 * @param validFrom from which day on
 * @param basisDocument the document that orders it
 * @param basisArticle where in it; {@code null} for the whole
 * @param reason why
 * @param seenEdition how many reorganisations of the tenant the proposer saw
 */
public record ReorganiseBureau(
        ReorganisationKind kind,
        String bureau,
        String other,
        LocalizedText name,
        List<String> areas,
        LocalDate validFrom,
        String basisDocument,
        String basisArticle,
        String reason,
        long seenEdition) {

    public ReorganiseBureau {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }
}
