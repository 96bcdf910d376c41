package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.Set;
import org.creditportal.files.read.RowStanding;
import org.creditportal.kernel.text.SearchText;

/**
 * What a row says of itself: that its decision is in force, or that it is over or disputed. A file puts decisions on record; it takes none
 * away, so that a row that says anything else is not recorded.
 */
final class StatedStanding {

    /** The figure of the state in which decisions are recorded. */
    static final String IN_FORCE = "0";

    /** Columns that may have the template's figures, of which only 0 is in force (domain-facts 2.4, ADR 0125). */
    private static final Set<String> FIGURED = Set.of("\u5F53\u524D\u72B6\u6001", "\u72B6\u6001");

    private StatedStanding() {}

    /** Whether columns of this title say so, whatever the template. */
    static boolean isTitle(String text) {
        String title = SearchText.normalise(text);
        return RowStanding.titles().contains(title)
                || RowStanding.titlesOfDays().contains(title);
    }

    /**
     * What the column says.
     *
     * @param figured whether the template's figures other than 0 are known to be states that are over
     */
    static RowStanding of(String title, String written, boolean figured, LocalDate today) {
        String folded = SearchText.normalise(title);
        if (RowStanding.titlesOfDays().contains(folded)) {
            return byDay(written, today);
        }
        String figure = FIGURED.contains(folded) ? TemplateWords.SHIPPED.state(written) : null;
        if (figure == null) {
            return RowStanding.of(folded, written);
        }
        if (figure.equals(IN_FORCE)) {
            return RowStanding.IN_FORCE;
        }
        return figured || !figure.equals(written.strip()) ? RowStanding.OVER : RowStanding.UNCLEAR;
    }

    /** A day to come is the one that was planned. */
    private static RowStanding byDay(String written, LocalDate today) {
        if (RowStanding.tellsNoDay(written) || WrittenDate.isNoEnd(written)) {
            return RowStanding.IN_FORCE;
        }
        return WrittenDate.parseLast(written)
                .map(day -> day.isAfter(today) ? RowStanding.IN_FORCE : RowStanding.OVER)
                .orElse(RowStanding.UNCLEAR);
    }
}
