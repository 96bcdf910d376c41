package org.creditportal.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.creditportal.benchmarks.portal.OfficeApi;

/** The office's search, asked through its API. */
final class PortalSearch implements Finder {

    private static final int LARGE_PAGE = 100;

    private final OfficeApi officer;

    PortalSearch(OfficeApi officer) {
        this.officer = officer;
    }

    @Override
    public int find(Question question) {
        return page(question, null, PAGE).path("items").size();
    }

    /** The numbers of the records it finds, page by page, up to so many. */
    Set<String> all(Question question, int most) {
        Set<String> numbers = new LinkedHashSet<>();
        String after = null;
        do {
            JsonNode page = page(question, after, LARGE_PAGE);
            page.path("items")
                    .forEach(record -> numbers.add(record.path("number").asText()));
            after = page.path("next").asText(null);
        } while (after != null && numbers.size() < most);
        return numbers;
    }

    private JsonNode page(Question question, String after, int size) {
        StringBuilder address = new StringBuilder("records?size=" + size);
        add(address, "after", after);
        add(address, "q", question.text());
        add(address, "bureau", question.bureau());
        add(address, "from", question.from());
        add(address, "until", question.until());
        return officer.get(address.toString());
    }

    private static void add(StringBuilder address, String parameter, Object value) {
        if (value != null) {
            address.append('&').append(parameter).append('=').append(OfficeApi.encoded(value.toString()));
        }
    }
}
