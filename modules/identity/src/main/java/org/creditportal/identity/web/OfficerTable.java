package org.creditportal.identity.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of the officers' table, read page by page. */
public class OfficerTable extends LazyDataModel<OfficerRow> {

    private static final long serialVersionUID = 1L;

    private final OfficerAdministration officers;
    private final Search search;

    OfficerTable(OfficerAdministration officers, Search search) {
        this.officers = officers;
        this.search = search;
    }

    /** What the page asks for: number and size of a page to criteria. */
    interface Search extends BiFunction<Integer, Integer, OfficerCriteria>, Serializable {}

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int)
                Math.min(Integer.MAX_VALUE, officers.search(search.apply(1, 1)).total());
    }

    @Override
    public List<OfficerRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return officers.search(search.apply(first / size + 1, size)).items();
    }
}
