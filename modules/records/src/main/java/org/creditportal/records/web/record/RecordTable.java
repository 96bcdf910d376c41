package org.creditportal.records.web.record;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordSort;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of the record table, read page by page. */
public class RecordTable extends LazyDataModel<RecordRow> {

    private static final long serialVersionUID = 1L;

    private static final Map<String, RecordSort> SORTS = Map.of(
            "decidedOn", RecordSort.DECIDED_ON,
            "recordedAt", RecordSort.RECORDED_AT,
            "subjectName", RecordSort.SUBJECT_NAME,
            "documentNumber", RecordSort.DOCUMENT_NUMBER);

    private final RecordLookup records;
    private final Search search;

    RecordTable(RecordLookup records, Search search) {
        this.records = records;
        this.search = search;
    }

    /** What the page asks for, in the table's order. */
    interface Search extends Serializable {
        RecordCriteria criteria(RecordSort sort, boolean ascending, int page, int size);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        RecordCriteria one = search.criteria(RecordSort.DECIDED_ON, false, 1, 1);
        return (int) Math.min(Integer.MAX_VALUE, records.search(one).total());
    }

    @Override
    public List<RecordRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        RecordSort by =
                sort == null ? RecordSort.DECIDED_ON : SORTS.getOrDefault(sort.getField(), RecordSort.DECIDED_ON);
        boolean ascending = sort != null && sort.getOrder().isAscending();
        Page<RecordRow> page = records.search(search.criteria(by, ascending, first / size + 1, size));
        return page.items();
    }
}
