package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What {@code k:citation} shows of an article: where it leads, and whether it still holds: {@code #{kitCitations}}. */
@Named("kitCitations")
@RequestScoped
public class Citations {

    @Inject
    @Any
    private Instance<CitationPlace> places;

    @Inject
    private HttpServletRequest request;

    /** A page asks for each of its citations several times. */
    private final Map<List<String>, CitedArticle> asked = new HashMap<>();

    /** Address of the article; empty where nobody keeps it. */
    public String address(String document, String article) {
        String address = find(document, article).address();
        return address.isEmpty() ? address : request.getContextPath() + address;
    }

    /** The article; without address and days where nobody keeps it. */
    public CitedArticle find(String document, String article) {
        return document == null
                ? CitedArticle.UNKNOWN
                : asked.computeIfAbsent(
                        List.of(document, Optional.ofNullable(article).orElse("")), key -> kept(document, article));
    }

    private CitedArticle kept(String document, String article) {
        return StreamSupport.stream(places.spliterator(), false)
                .map(place -> place.find(document, article))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(CitedArticle.UNKNOWN);
    }
}
