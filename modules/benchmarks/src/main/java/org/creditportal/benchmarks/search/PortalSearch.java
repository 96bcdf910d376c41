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
        return page(question, 1, PAGE).size();
    }

    /** The numbers of the records it finds, page by page, up to so many. */
    Set<String> all(Question question, int most) {
        Set<String> numbers = new LinkedHashSet<>();
        int before = -1;
        for (int page = 1; numbers.size() > before && numbers.size() < most; page++) {
            before = numbers.size();
            page(question, page, LARGE_PAGE)
                    .forEach(record -> numbers.add(record.path("number").asText()));
        }
        return numbers;
    }

    private JsonNode page(Question question, int page, int size) {
        StringBuilder address = new StringBuilder("records?page=" + page + "&size=" + size);
        add(address, "q", question.text());
        add(address, "bureau", question.bureau());
        add(address, "decidedFrom", question.from());
        add(address, "decidedUntil", question.until());
        return officer.get(address.toString()).path("items");
    }

    private static void add(StringBuilder address, String parameter, Object value) {
        if (value != null) {
            address.append('&').append(parameter).append('=').append(OfficeApi.encoded(value.toString()));
        }
    }
}
