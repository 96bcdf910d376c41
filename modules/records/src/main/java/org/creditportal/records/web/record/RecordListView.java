package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.kernel.page.Order;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordSort;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.webkit.search.Pager;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/**
 * {@code /records/list}: finds records; what is searched for is in the address, so that it can be sent to a colleague.
 */
@Named
@RequestScoped
public class RecordListView {

    private static final int ROWS = 20;

    @Inject
    private RecordLookup records;

    @Inject
    private CurrentOfficer currentOfficer;

    private final RecordFilters filters = new RecordFilters();
    private RecordSort sort;
    private boolean ascending;
    private String after;
    private String before;
    private RecordPage found = new RecordPage(List.of(), null, null, 0, false);
    private RecordsException refused;

    public void load() {
        try {
            found = search(RecordCursor.of(after), RecordCursor.of(before), ROWS);
        } catch (RecordsException refusal) {
            refused = refusal;
            // Addresses are written to logs: the number does not stay in the form, from where it would be sent again.
            filters.setText(isPersonalNumberAsked() ? null : filters.getText());
        }
    }

    public RecordFilters getFilters() {
        return filters;
    }

    public TablePage<FoundRecord> getTable() {
        SearchState state = filters.state().sorted(new Order(sort == null ? null : sort.name(), ascending));
        Pager pager = new Pager(
                address(state, "before", found.previous()),
                address(state, "after", found.next()),
                0,
                0,
                found.count(),
                found.more());
        return new TablePage<>(found.rows(), state, pager, this::all);
    }

    private RecordPage search(RecordCursor behind, RecordCursor ahead, int size) {
        return records.search(filters.toCriteria(), new RecordSlice(getSort(), ascending, behind, ahead, size));
    }

    private Stream<FoundRecord> all() {
        return Stream.iterate(search(null, null, TablePage.LARGEST), Objects::nonNull, this::next)
                .flatMap(part -> part.rows().stream());
    }

    private RecordPage next(RecordPage part) {
        return part.next() == null ? null : search(part.next(), null, TablePage.LARGEST);
    }

    private static String address(SearchState state, String side, RecordCursor place) {
        return place == null ? null : state.with(side, place).address();
    }

    /** Why nothing was looked for; {@code null} when something was. */
    public RecordsException getRefused() {
        return refused;
    }

    /** Whether it was for a personal number; the page tells the way that there is for such. */
    public boolean isPersonalNumberAsked() {
        return refused != null && refused.code() == RecordsError.PERSONAL_NUMBER_ASKED;
    }

    /** Address of all that is found as a file. */
    public String file(String format) {
        return filters.state().on("export.xhtml").with("format", format).address();
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public RecordStanding[] getStandings() {
        return RecordStanding.values();
    }

    /** Whether there are bureaus to choose from: not for an officer who sees only the own. */
    public boolean isBureauOffered() {
        return currentOfficer.require().may(IdentityPermission.BUREAUS_ALL);
    }

    public RecordSort getSort() {
        return sort == null ? RecordSort.DECIDED_ON : sort;
    }

    public void setSort(RecordSort sort) {
        this.sort = sort;
    }

    public boolean isAscending() {
        return ascending;
    }

    public void setAscending(boolean ascending) {
        this.ascending = ascending;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
