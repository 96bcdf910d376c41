package org.creditportal.responsibility.api.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * Gives an area to other bureaus; kept as a proposal until a second officer agrees.
 *
 * @param area id of the area
 * @param responsible ids of the bureaus that will answer for it
 * @param lead id of the leading one of them; {@code null} for none
 * @param validFrom from which day on
 * @param basisDocument the document that orders it
 * @param basisArticle where in it; {@code null} for the whole
 * @param reason why
 * @param seenEdition how many changes of the area the proposer saw
 */
public record ChangeDuty(
        String area,
        List<String> responsible,
        String lead,
        LocalDate validFrom,
        String basisDocument,
        String basisArticle,
        String reason,
        long seenEdition) {

    public ChangeDuty {
        responsible = List.copyOf(responsible);
    }
}
