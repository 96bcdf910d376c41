package org.creditportal.webkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinksTest {

    private static final PageLinks LINKS =
            new PageLinks(URI.create("https://evil.example/api/v1/entries?q=%E6%98%86%E6%98%8E&page=2&size=20"));

    @Test
    void tellsTheNeighboursOfAPageInTheMiddleByPathOnly() {
        assertThat(LINKS.of(2, 3))
                .containsExactly(
                        "</api/v1/entries?q=%E6%98%86%E6%98%8E&page=1&size=20>; rel=\"first\"",
                        "</api/v1/entries?q=%E6%98%86%E6%98%8E&page=1&size=20>; rel=\"prev\"",
                        "</api/v1/entries?q=%E6%98%86%E6%98%8E&page=3&size=20>; rel=\"next\"",
                        "</api/v1/entries?q=%E6%98%86%E6%98%8E&page=3&size=20>; rel=\"last\"");
    }

    @Test
    void leadsToThePartsBeforeAndAfterByTheirPlaceAndKeepsTheRest() {
        PageLinks links = new PageLinks(URI.create("https://evil.example/api/v1/records?q=x&after=1&size=5"));
        assertThat(links.place("next", "after", "2026-01-02 9"))
                .isEqualTo("</api/v1/records?q=x&size=5&after=2026-01-02+9>; rel=\"next\"");
        assertThat(links.place("prev", "before", "3")).endsWith("size=5&before=3>; rel=\"prev\"");
    }

    @Test
    void leadsFromBehindTheLastPageBackToIt() {
        assertThat(LINKS.of(9, 3))
                .filteredOn(link -> link.endsWith("\"prev\""))
                .allMatch(link -> link.contains("page=3"));
        assertThat(LINKS.of(9, 3)).noneMatch(link -> link.endsWith("\"next\""));
    }

    @Test
    void asksForAPageWhereNoneWasAskedFor() {
        List<String> links = new PageLinks(URI.create("http://kunming.localhost/api/v1/entries")).of(1, 2);
        assertThat(links)
                .containsExactly(
                        "</api/v1/entries?page=1>; rel=\"first\"",
                        "</api/v1/entries?page=2>; rel=\"next\"",
                        "</api/v1/entries?page=2>; rel=\"last\"");
    }
}
