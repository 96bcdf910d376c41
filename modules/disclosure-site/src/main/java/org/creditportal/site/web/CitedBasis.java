package org.creditportal.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creditportal.site.api.PublishedArticle;
import org.creditportal.site.api.PublishedPolicy;
import org.creditportal.webkit.search.SearchState;

/**
 * One citation of a basis as it is published: document and article on one line, the sentence relied on below.
 *
 * @param place document and article as they are cited
 * @param passage the sentence relied on; empty for none
 * @param document what is cited, where it is published; otherwise null
 * @param articles what of it is cited, where it has that; otherwise none
 */
public record CitedBasis(String place, String passage, PublishedPolicy document, List<PublishedArticle> articles) {

    private static final String PATH = "/policy";

    /**
     * The citations of a basis in their order.
     *
     * @param documents finds what is published under a name
     */
    static List<CitedBasis> of(String basis, Function<String, Optional<PublishedPolicy>> documents) {
        List<CitedBasis> cited = new ArrayList<>();
        for (String part : basis.split("\n\n")) {
            String[] lines = part.split("\n", 2);
            cited.add(of(lines[0], lines.length < 2 ? "" : lines[1], documents));
        }
        return List.copyOf(cited);
    }

    private static CitedBasis of(String place, String passage, Function<String, Optional<PublishedPolicy>> documents) {
        Optional<PublishedPolicy> whole = documents.apply(place);
        int end = place.lastIndexOf(' ');
        if (whole.isPresent() || end < 0) {
            return new CitedBasis(place, passage, whole.orElse(null), List.of());
        }
        PublishedPolicy document = documents.apply(place.substring(0, end)).orElse(null);
        List<PublishedArticle> articles = document == null ? List.of() : document.cited(place.substring(end + 1));
        return new CitedBasis(place, passage, document, articles);
    }

    /** Where it can be read, relative to the application's root; empty where it is not published. */
    public String address() {
        return document == null
                ? ""
                : SearchState.of(PATH)
                        .with("id", document.id())
                        .with("article", isReadable() ? place.substring(place.lastIndexOf(' ') + 1) : null)
                        .address();
    }

    /** Whether its own words can be read beside the page. */
    public boolean isReadable() {
        return !articles.isEmpty();
    }
}
