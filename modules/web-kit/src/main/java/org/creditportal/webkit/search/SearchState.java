package org.creditportal.webkit.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Order;

/**
 * What a list was asked for, as its address says it, so that it can be kept, sent to a colleague and returned to. Never
 * changed: {@code with} gives another state. Nothing that names a person by number belongs here, because addresses are
 * written to logs.
 */
public final class SearchState {

    private static final String SORT = "sort";
    private static final String ASCENDING = "ascending";

    private final String path;
    private final Map<String, String> parameters;

    private SearchState(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** Everything that there is on a page. */
    public static SearchState of(String path) {
        return new SearchState(path, Map.of());
    }

    /** The same, asked for one thing more; nothing, blank text and {@code false} are not asked for. */
    public SearchState with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        String text = text(value);
        if (text.isBlank()) {
            more.remove(name);
        } else {
            more.put(name, text);
        }
        return new SearchState(path, more);
    }

    /** The same on another page of the portal, such as the one that gives files. */
    public SearchState on(String otherPath) {
        return new SearchState(otherPath, parameters);
    }

    /** The same in an order. */
    public SearchState sorted(Order order) {
        return with(SORT, order.by()).with(ASCENDING, order.ascending());
    }

    /** The address, encoded. */
    public String address() {
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address of the first page in the order of a heading: the other way round when it is in that order already. */
    public String sortAddress(String sort) {
        return with(SORT, sort)
                .with(ASCENDING, isSortedBy(sort) && !isAscending())
                .address();
    }

    /** Whether the list was asked to be in the order of a heading. */
    public boolean isSortedBy(String sort) {
        return sort != null && sort.equals(parameters.get(SORT));
    }

    /** Whether that order begins with the least. */
    public boolean isAscending() {
        return parameters.containsKey(ASCENDING);
    }

    private static String text(Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return "";
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
