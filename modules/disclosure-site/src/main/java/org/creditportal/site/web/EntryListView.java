package org.creditportal.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.page.Page;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedList;
import org.creditportal.site.api.PublishingAuthority;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.search.Pager;

/**
 * {@code /entries}: search and lists. The whole state is in the address. Parameters are read here and not by view
 * parameters, so that page, download and open data understand and refuse the same things.
 */
@Named
@RequestScoped
public class EntryListView {

    private static final int ROWS = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final String PATH = "/entries";
    private static final List<String> SEARCH =
            List.of(Parameters.TEXT, Parameters.LIST, Parameters.BUREAU, Parameters.FROM, Parameters.UNTIL);

    @Inject
    private PublishedEntries entries;

    @Inject
    private HttpServletRequest request;

    private Parameters parameters;
    private Page<PublishedEntry> page;
    private List<Suggestion> nearest;
    private List<PublishedList> lists;
    private List<PublishingAuthority> authorities;

    @PostConstruct
    void search() {
        parameters = new Parameters(RequestParameters.of(request));
        EntryCriteria criteria = parameters.criteria(entries);
        int number = parameters.number(Parameters.PAGE, 1, 1, LAST_PAGE);
        page = parameters.faults().isEmpty()
                ? entries.search(criteria, number, ROWS)
                : new Page<>(List.of(), 0, 1, ROWS);
        lists = entries.lists();
        authorities = entries.authorities();
    }

    public List<PublishedEntry> getRows() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    /** Whether there are rows to show. */
    public boolean isFound() {
        return !page.items().isEmpty();
    }

    /** Whether a page beyond the last one was asked for. */
    public boolean isBeyond() {
        return page.items().isEmpty() && page.total() > 0;
    }

    /** The page that was asked for. */
    public int getPageNumber() {
        return page.page();
    }

    /** The names nearest to what was typed; none where anything was found or nothing typed. */
    public List<Suggestion> getNearest() {
        if (nearest == null) {
            String text = parameters.sent(Parameters.TEXT);
            boolean asked = isUnderstood() && page.total() == 0 && text != null;
            nearest = asked
                    ? entries.findNearest(text).stream().map(this::suggestion).toList()
                    : List.of();
        }
        return nearest;
    }

    private Suggestion suggestion(String name) {
        return new Suggestion(name, Pager.address(request.getContextPath() + PATH, Map.of(Parameters.TEXT, name)));
    }

    /** A name with the address that looks for it. */
    public record Suggestion(String name, String address) {}

    /** Whether the search was understood. */
    public boolean isUnderstood() {
        return parameters.faults().isEmpty();
    }

    /** What was wrong with it, for the reader. */
    public List<String> getFaults() {
        return parameters.faults().stream()
                .map(fault -> fault.text(Languages.of(request)))
                .toList();
    }

    /** What was sent for a parameter, to be shown again. */
    public String sent(String parameter) {
        return parameters.sent(parameter);
    }

    public List<PublishedList> getLists() {
        return lists;
    }

    public List<PublishingAuthority> getAuthorities() {
        return authorities;
    }

    /** The one list that is looked at, or null when it is all or a colour. */
    public PublishedList getList() {
        Optional<PublishedList> one = lists.stream()
                .filter(list -> list.id().equals(parameters.sent(Parameters.LIST)))
                .findFirst();
        return one.orElse(null);
    }

    public Pager getPager() {
        return new Pager(page, request.getContextPath() + PATH, asked());
    }

    /** Address of the download of what is found. */
    public String getDownload() {
        return Pager.address(request.getContextPath() + PATH + ".csv", asked());
    }

    /** Address of the same search as open data; {@code null} where it is narrowed by what open data do not know: they would tell more. */
    public String getOpenData() {
        Map<String, String> search = asked();
        return EntriesResource.knows(search.keySet())
                ? Pager.address(request.getContextPath() + "/api/v1/entries", search)
                : null;
    }

    private Map<String, String> asked() {
        Map<String, String> search = new LinkedHashMap<>();
        for (String name : SEARCH) {
            if (parameters.sent(name) != null) {
                search.put(name, parameters.sent(name));
            }
        }
        return search;
    }
}
