package org.creditportal.webkit.rest;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the neighbours of a page are, as {@code Link} headers (RFC 8288): the same address with another {@code page}. They
 * begin at the path, so that no Host header as it was sent gets into an answer.
 */
public final class PageLinks {

    private static final Pattern PAGE = Pattern.compile("(?<=^|&)page=[^&]*");

    private static final Pattern PLACE = Pattern.compile("(?:after|before)=");

    private final URI asked;

    /** @param asked the address as it was asked for */
    public PageLinks(URI asked) {
        this.asked = asked;
    }

    /** Tells them in the answer. */
    public ResponseBuilder tell(ResponseBuilder answer, int page, int pages) {
        of(page, pages).forEach(link -> answer.header("Link", link));
        return answer;
    }

    /**
     * Tells them in the answer of a list whose parts follow each other by place.
     *
     * @param next value of the parameter {@code after}; {@code null} on the last
     * @param previous value of the parameter {@code before}; {@code null} on the first
     */
    public ResponseBuilder tellPlaces(ResponseBuilder answer, Object next, Object previous) {
        if (next != null) {
            answer.header("Link", place("next", "after", next));
        }
        if (previous != null) {
            answer.header("Link", place("prev", "before", previous));
        }
        return answer;
    }

    String place(String relation, String parameter, Object value) {
        String query = asked.getRawQuery();
        String others = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !PLACE.matcher(part).lookingAt())
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return "<" + asked.getRawPath() + "?" + others + parameter + "="
                + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + ">; rel=\"" + relation + "\"";
    }

    /** The first and last page, and the previous and next one where there are any. */
    List<String> of(int page, int pages) {
        List<String> links = new ArrayList<>();
        links.add(link("first", 1));
        if (page > 1) {
            links.add(link("prev", Math.min(page - 1, pages)));
        }
        if (page < pages) {
            links.add(link("next", page + 1));
        }
        links.add(link("last", pages));
        return links;
    }

    private String link(String relation, int page) {
        String other = "page=" + page;
        String query = asked.getRawQuery();
        String whole = query == null || query.isEmpty()
                ? other
                : PAGE.matcher(query).find() ? PAGE.matcher(query).replaceFirst(other) : query + "&" + other;
        return "<" + asked.getRawPath() + "?" + whole + ">; rel=\"" + relation + "\"";
    }
}
