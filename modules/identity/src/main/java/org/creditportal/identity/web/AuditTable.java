package org.creditportal.identity.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.creditportal.kernel.audit.AuditCriteria;
import org.creditportal.kernel.audit.AuditLog;
import org.creditportal.kernel.audit.AuditRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Lines of the audit trail, read page by page. */
public class AuditTable extends LazyDataModel<AuditRow> {

    private static final long serialVersionUID = 1L;

    private final AuditLog log;
    private final Search search;

    AuditTable(AuditLog log, Search search) {
        this.log = log;
        this.search = search;
    }

    /** What the page asks for: number and size of a page to criteria. */
    interface Search extends BiFunction<Integer, Integer, AuditCriteria>, Serializable {}

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, log.search(search.apply(1, 1)).total());
    }

    @Override
    public List<AuditRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return log.search(search.apply(first / size + 1, size)).items();
    }
}
