package org.creditportal.files.web;

import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.webkit.search.TablePage;

/** A table of a page ({@code k:table}) as its reader has it before him: its headings, and every row in words. */
final class ShownTable {

    /** Attributes that {@code k:table} gives its component. */
    private static final String CAPTION = "kitCaption";

    private static final String PAGE = "kitPage";
    private static final String LINES = "kitLines";

    private final FacesContext faces;
    private final UIData table;
    private final List<UIColumn> columns;

    private ShownTable(FacesContext faces, UIData table) {
        this.faces = faces;
        this.table = table;
        this.columns = table.getChildren().stream()
                .filter(UIColumn.class::isInstance)
                .map(UIColumn.class::cast)
                .filter(column -> column.isRendered() && !Boolean.FALSE.equals(attribute(column, "exportable")))
                .toList();
    }

    /** The table of that name, where the officer sees it. */
    static Optional<ShownTable> find(FacesContext faces, String id) {
        return seen(faces.getViewRoot())
                .filter(UIData.class::isInstance)
                .filter(component -> component.getId().equals(id) && attribute(component, CAPTION) != null)
                .findFirst()
                .map(component -> new ShownTable(faces, (UIData) component));
    }

    /** What is within a part of the page that is not left out; nothing within tables, where it is there once a row. */
    private static Stream<UIComponent> seen(UIComponent component) {
        if (!component.isRendered()) {
            return Stream.empty();
        }
        return component instanceof UIData
                ? Stream.of(component)
                : Stream.concat(
                        Stream.of(component), component.getChildren().stream().flatMap(ShownTable::seen));
    }

    String caption() {
        return attribute(table, CAPTION).toString();
    }

    List<String> headings() {
        return columns.stream()
                .map(column -> Objects.toString(attribute(column, "headerText"), ""))
                .toList();
    }

    /** All rows, those of the other pages too; each is read when it is asked for. */
    Iterator<?> rows() {
        if (attribute(table, PAGE) instanceof TablePage<?> page) {
            return page.rows().isEmpty()
                    ? page.rows().iterator()
                    : page.all().get().iterator();
        }
        Object lines = attribute(table, LINES);
        return lines instanceof Collection<?> list ? list.iterator() : List.of().iterator();
    }

    /** A row as its cells read. */
    List<String> cells(Object row) {
        Map<String, Object> names = faces.getExternalContext().getRequestMap();
        names.put(table.getVar(), row);
        try {
            return columns.stream().map(this::cell).toList();
        } finally {
            names.remove(table.getVar());
        }
    }

    private String cell(UIColumn column) {
        try {
            return CellText.of(column, faces);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object attribute(UIComponent component, String name) {
        return component.getAttributes().get(name);
    }
}
