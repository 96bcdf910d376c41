package org.creditportal.webkit.web;

import java.time.LocalDate;

/**
 * An article that is cited, where it is kept.
 *
 * @param address relative to the application's root, as {@code /responsibility/policy.xhtml?…}
 * @param repealedOn from which day on it no longer holds; {@code null} while it does
 * @param repealedBy the document that repealed it; {@code null} where it holds or that is not known
 */
public record CitedArticle(String address, LocalDate repealedOn, String repealedBy) {

    /** For whoever cites what nobody keeps. */
    public static final CitedArticle UNKNOWN = new CitedArticle("", null, null);
}
