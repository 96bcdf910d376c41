package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Where {@code k:citation} leads: {@code #{kitCitations}}. */
@Named("kitCitations")
@RequestScoped
public class Citations {

    @Inject
    @Any
    private Instance<CitationPlace> places;

    @Inject
    private HttpServletRequest request;

    /** Address of the article; empty where nobody keeps it. */
    public String address(String document, String article) {
        return document == null
                ? ""
                : StreamSupport.stream(places.spliterator(), false)
                        .map(place -> place.address(document, article))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(address -> request.getContextPath() + address)
                        .orElse("");
    }
}
