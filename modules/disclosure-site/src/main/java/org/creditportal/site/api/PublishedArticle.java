package org.creditportal.site.api;

import java.time.LocalDate;

/**
 * An article of a published document, in its own words.
 *
 * @param number as citations name it
 * @param text in Chinese
 * @param repealedOn from which day on it no longer holds; null while it does
 * @param repealedBy the document that repealed it, or null
 */
public record PublishedArticle(String number, String text, LocalDate repealedOn, String repealedBy) {}
