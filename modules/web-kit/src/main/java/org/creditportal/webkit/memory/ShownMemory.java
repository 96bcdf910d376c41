package org.creditportal.webkit.memory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.webkit.search.TableAddress;

/** What {@code k:filters} and {@code k:table} show of it: {@code #{kitMemory}}. */
@Named("kitMemory")
@RequestScoped
public class ShownMemory {

    /** Attribute that {@code k:table} gives a component whose columns may be chosen. */
    private static final String CHOOSABLE = "kitChoosable";

    private static final Set<String> NOT_ASKED = Set.of("language", "page");

    @Inject
    private Instance<ListMemory> memory;

    @Inject
    private HttpServletRequest request;

    private Optional<PageMemory> kept;
    private final Map<String, List<ShownColumn>> columns = new HashMap<>();

    /**
     * A column that may be chosen.
     *
     * @param place among the table's columns, from 0
     */
    public record ShownColumn(int place, String heading, boolean shown) {}

    public boolean isOffered() {
        return kept().isPresent();
    }

    public List<KeptSearch> getSearches() {
        return kept().map(PageMemory::searches).orElse(List.of());
    }

    private Optional<PageMemory> kept() {
        if (kept == null) {
            kept = memory.isResolvable() ? memory.get().find(getPage()) : Optional.empty();
        }
        return kept;
    }

    /** The page that is shown, within the application. */
    public String getPage() {
        return request.getServletPath();
    }

    /** Where what is chosen is sent, within the application. */
    public String getAddress() {
        return memory.get().address();
    }

    /** What the page was asked for, without its place among pages; nothing on the answer to a form. */
    public String getAsked() {
        String query = "POST".equals(request.getMethod()) ? null : request.getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.indexOf('=') > 0 && !part.endsWith("="))
                        .filter(part -> !NOT_ASKED.contains(part.substring(0, part.indexOf('='))))
                        .filter(part -> !TableAddress.NAMES.contains(part.substring(0, part.indexOf('='))))
                        .collect(Collectors.joining("&"));
    }

    /** Before a table is shown: leaves out what the officer does not want to see, and never everything. */
    public void arrange(ComponentSystemEvent event) {
        UIComponent table = event.getComponent();
        if (!Boolean.TRUE.equals(table.getAttributes().get(CHOOSABLE)) || !isOffered()) {
            return;
        }
        Set<Integer> hidden = look(table.getId()).hidden();
        List<ShownColumn> found = new ArrayList<>();
        List<UIComponent> children = table.getChildren();
        for (int place = 0; place < children.size(); place++) {
            if (isChoosable(children.get(place))) {
                found.add(new ShownColumn(place, heading(children.get(place)), !hidden.contains(place)));
            }
        }
        if (found.stream().anyMatch(ShownColumn::shown)) {
            found.stream().filter(column -> !column.shown()).forEach(column -> children.get(column.place())
                    .setRendered(false));
        }
        columns.put(table.getId(), found);
    }

    private TableLook look(String table) {
        return kept().map(PageMemory::tables).map(tables -> tables.get(table)).orElse(TableLook.PLAIN);
    }

    /** Whether a table's rows are closer together. */
    public boolean dense(String table) {
        return look(table).dense();
    }

    private static boolean isChoosable(UIComponent child) {
        return child instanceof UIColumn
                && child.isRendered()
                && !Boolean.FALSE.equals(child.getAttributes().get("exportable"));
    }

    private static String heading(UIComponent column) {
        return Objects.toString(column.getAttributes().get("headerText"), "");
    }

    /** The columns of a table that was just shown. */
    public List<ShownColumn> columns(String table) {
        return columns.getOrDefault(table, List.of());
    }
}
