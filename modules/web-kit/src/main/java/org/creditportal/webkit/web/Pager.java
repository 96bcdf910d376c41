package org.creditportal.webkit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;

/** Links between the pages of a public table ({@code k:pager}); the search stays in the address. */
public final class Pager {

    private final Page<?> page;
    private final String address;

    /**
     * @param page what is shown
     * @param path path of the page, without parameters
     * @param search the other parameters; blank ones are left out
     */
    public Pager(Page<?> page, String path, Map<String, String> search) {
        this.page = page;
        String withSearch = address(path, search);
        this.address = withSearch + (withSearch.equals(path) ? "?" : "&");
    }

    /** A path with those parameters that are not blank, encoded. */
    public static String address(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter ->
                        parameter.getValue() != null && !parameter.getValue().isBlank())
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public int getPage() {
        return page.page();
    }

    public int getPages() {
        return page.pages();
    }

    public long getTotal() {
        return page.total();
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return page.pages() > 1;
    }

    /** Address of the page before, or null on the first. */
    public String getPrevious() {
        return page.page() > 1 ? address(Math.min(page.page() - 1, page.pages())) : null;
    }

    /** Address of the next page, or null on the last. */
    public String getNext() {
        return page.page() < page.pages() ? address(page.page() + 1) : null;
    }

    private String address(int number) {
        return address + "page=" + number;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
