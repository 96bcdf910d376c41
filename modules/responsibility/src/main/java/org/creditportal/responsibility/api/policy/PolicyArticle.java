package org.creditportal.responsibility.api.policy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An article of a document, in its own words.
 *
 * @param number as citations name it, such as 三（二）1
 * @param repealedOn from which day on it no longer holds; {@code null} while it does
 * @param repealedBy the document that repealed it; {@code null} where it holds or that is not known
 */
public record PolicyArticle(String number, String text, LocalDate repealedOn, String repealedBy)
        implements Serializable {

    /** The same article, which no longer holds from a day on. */
    public PolicyArticle repealed(LocalDate from, String by) {
        return new PolicyArticle(number, text, from, by);
    }

    /** Whether it no longer holds on a day. */
    public boolean isRepealed(LocalDate day) {
        return repealedOn != null && !day.isBefore(repealedOn);
    }
}
