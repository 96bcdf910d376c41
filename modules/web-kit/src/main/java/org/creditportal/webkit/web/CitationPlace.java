package org.creditportal.webkit.web;

import java.util.Optional;

/** Where an article that is cited can be read. A CDI bean of the module that keeps the documents; elsewhere citations lead nowhere. */
public interface CitationPlace {

    /**
     * Address of the article, relative to the application's root, as {@code /responsibility/policy.xhtml?…}.
     *
     * @param article {@code null} where the whole document is cited
     */
    Optional<String> address(String document, String article);
}
