package org.creditportal.records.domain.record;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.domain.subject.SubjectKind;

/**
 * Everything that comes on record with one row. Rows by the million are written from this without passing through
 * {@link CreditRecord}; both take what they derive from here.
 *
 * @param id identifier of the row
 * @param number business number
 * @param subject whom it is about
 * @param decisionKey equal for the same decision of the same bureau on the same subject
 * @param contentDigest equal for equal rows
 * @param content the facts' content as stored text
 * @param withholding {@code null} when nothing is withheld
 */
public record NewRecord(
        long id,
        String number,
        Party subject,
        RecordFacts facts,
        String decisionKey,
        String contentDigest,
        String content,
        RecordTerms terms,
        Withholding withholding,
        Origin origin) {

    private static final int LONGEST_SEARCH_TEXT = 1000;
    private static final Pattern FROM_YEAR = Pattern.compile("(?:19|20)\\d{2}.*");

    /**
     * The subject as far as records repeat it.
     *
     * @param code {@code null} for who has none
     * @param adultFrom first day of full age of who is a minor; {@code null} for others
     */
    public record Party(String number, SubjectKind kind, String code, LocalDate adultFrom) {}

    /** Name, number of the document and code without blanks and punctuation, each apart so that nothing spans two. */
    public String searchText() {
        String code = subject.code() == null ? "" : subject.code();
        String name = SearchText.normalise(facts.subject().name());
        String text = name + " " + documentKey() + " " + code;
        return text.substring(0, Math.min(LONGEST_SEARCH_TEXT, text.length()));
    }

    /** The document's number as it is compared. */
    public String documentKey() {
        return SearchText.normalise(facts.documentNumber());
    }

    /** The same from its year on, because officers quote numbers without the authority's sign; empty without a year. */
    public String documentTail() {
        Matcher year = FROM_YEAR.matcher(documentKey());
        return year.find() ? year.group() : "";
    }
}
