package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.files.read.RowStanding;
import org.creditportal.kernel.text.SearchText;

/**
 * What a row says of itself: that its decision is in force, or that it is over or disputed. A file puts decisions on record; it takes none
 * away, so that a row that says anything else is not recorded.
 */
final class StatedStanding {

    /** The figure of the state in which decisions are recorded. */
    static final String IN_FORCE = "0";

    /** What programs write into columns of days for "none". */
    private static final Pattern NO_DAY =
            Pattern.compile("[0/:. -]*|(?:0001|19[07]0)([-/.\u5E74])0?1(?:\\1|\u6708)0?1\u65E5?(?:[ T].*)?");

    private StatedStanding() {}

    /** Whether columns of this title say so, whatever the template. */
    static boolean isTitle(String text) {
        String title = SearchText.normalise(text);
        return RowStanding.titles().contains(title) || RowStanding.titlesOfDays().contains(title);
    }

    /** Of states the figure alone is established (domain-facts 2.4): 0 is in force, all others are not. */
    static RowStanding of(String title, String written) {
        String folded = SearchText.normalise(title);
        if (RowStanding.titlesOfDays().contains(folded)) {
            return byDay(written);
        }
        String figure = RowStanding.isOfStates(folded) ? TemplateWords.SHIPPED.state(written) : null;
        if (figure != null) {
            return figure.equals(IN_FORCE) ? RowStanding.IN_FORCE : RowStanding.OVER;
        }
        return RowStanding.of(folded, written);
    }

    private static RowStanding byDay(String written) {
        if (NO_DAY.matcher(written).matches() || WrittenDate.isNoEnd(written)) {
            return RowStanding.IN_FORCE;
        }
        Optional<LocalDate> day = WrittenDate.parseLast(written);
        return day.isPresent() ? RowStanding.OVER : RowStanding.UNCLEAR;
    }
}
