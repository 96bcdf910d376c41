package org.creditportal.webkit.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** Where a table of a page is to be had as a file: {@code #{kitTables}}. The page's own address, with the table's name. */
@Named("kitTables")
@RequestScoped
public class TableAddress {

    /** Parameter: id of the table. */
    public static final String TABLE = "tableFile";

    /** Parameter: the kind of file. */
    public static final String FORMAT = "fileFormat";

    /** Both. */
    public static final Set<String> NAMES = Set.of(TABLE, FORMAT);

    /**
     * The address of all that a table's list finds.
     *
     * @param page of the list; {@code null} where the table stands whole
     */
    public String file(TablePage<?> page, String table, String format) {
        SearchState asked = page == null ? asked(FacesContext.getCurrentInstance()) : page.state();
        return asked.with(TABLE, table).with(FORMAT, format).address();
    }

    /** What the address said, and nothing of what a form says. */
    private static SearchState asked(FacesContext faces) {
        String path = faces.getExternalContext().getRequestServletPath();
        SearchState state = SearchState.of(path.substring(path.lastIndexOf('/') + 1));
        if (faces.isPostback()) {
            return state;
        }
        for (Map.Entry<String, String> asked :
                faces.getExternalContext().getRequestParameterMap().entrySet()) {
            state = state.with(asked.getKey(), asked.getValue());
        }
        return state;
    }
}
