package org.creditportal.records.domain.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.SearchText;

/**
 * What a record is found by.
 *
 * @param name of the subject as it is compared
 * @param document the document's number as it is compared
 * @param documentTail the same from its year on, because officers quote numbers without the authority's sign; empty without a
 *     year
 */
public record SearchKeys(String name, String document, String documentTail) {

    private static final int LONGEST_TEXT = 1000;
    private static final Pattern FROM_YEAR = Pattern.compile("(?:19|20)\\d{2}.*");

    public static SearchKeys of(RecordFacts facts) {
        return of(facts, SearchText.normalise(facts.documentNumber()));
    }

    /** @param document the number of the facts' document, normalised */
    public static SearchKeys of(RecordFacts facts, String document) {
        Matcher year = FROM_YEAR.matcher(document);
        return new SearchKeys(SearchText.normalise(facts.subject().name()), document, year.find() ? year.group() : "");
    }

    /**
     * Name, number of the document and code without blanks and punctuation, each apart so that nothing spans two.
     *
     * @param code {@code null} for a subject that has none
     */
    public String text(String code) {
        String text = name + " " + document + " " + (code == null ? "" : code);
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_TEXT;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }
}
