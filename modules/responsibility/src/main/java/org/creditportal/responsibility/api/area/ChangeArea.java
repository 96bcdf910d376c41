package org.creditportal.responsibility.api.area;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Adds, renames, binds otherwise or ends an administrative area; kept as a proposal until a second officer agrees.
 *
 * @param area id of the area
 * @param name its name from then on; {@code null} for one that ends or binds otherwise
 * @param terms of a new one, or one that binds otherwise; {@code null} for others
 * @param validFrom from which day on
 * @param basisDocument the document that orders it; of a new area its legal basis (K-47)
 * @param basisArticle where in it; {@code null} for the whole
 * @param reason why
 * @param seenEdition how many changes of areas the proposer saw
 */
public record ChangeArea(
        AreaChangeKind kind,
        String area,
        LocalizedText name,
        AreaTerms terms,
        LocalDate validFrom,
        String basisDocument,
        String basisArticle,
        String reason,
        long seenEdition) {}
