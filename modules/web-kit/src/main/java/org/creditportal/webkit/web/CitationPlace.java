package org.creditportal.webkit.web;

import java.util.Optional;

/** Where an article that is cited can be read. A CDI bean of the module that keeps the documents; elsewhere citations lead nowhere. */
public interface CitationPlace {

    /**
     * The article as it is today.
     *
     * @param article {@code null} where the whole document is cited
     */
    Optional<CitedArticle> find(String document, String article);
}
