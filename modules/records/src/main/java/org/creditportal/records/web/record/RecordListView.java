package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
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
import org.creditportal.webkit.web.Pager;

/**
 * {@code /records/list}: finds records; what is searched for is in the address, so that it can be sent to a colleague.
 */
@Named
@RequestScoped
public class RecordListView {

    private static final int ROWS = 20;
    private static final String PATH = "list.xhtml";

    @Inject
    private RecordLookup records;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    private final RecordFilters filters = new RecordFilters();
    private RecordSort sort;
    private boolean ascending;
    private String after;
    private String before;
    private RecordPage found = new RecordPage(List.of(), null, null, 0, false);
    private RecordsException refused;

    public void load() {
        RecordSlice slice =
                new RecordSlice(getSort(), ascending, RecordCursor.of(after), RecordCursor.of(before), ROWS);
        try {
            found = records.search(filters.toCriteria(), slice);
        } catch (RecordsException refusal) {
            refused = refusal;
            // Addresses are written to logs: the number does not stay in the form, from where it would be sent again.
            filters.setText(isPersonalNumberAsked() ? null : filters.getText());
        }
    }

    public RecordFilters getFilters() {
        return filters;
    }

    public List<FoundRecord> getRows() {
        return found.rows();
    }

    public RecordPage getFound() {
        return found;
    }

    public long getCount() {
        return found.count();
    }

    public boolean isMore() {
        return found.more();
    }

    /** Why nothing was looked for; {@code null} when something was. */
    public RecordsException getRefused() {
        return refused;
    }

    /** Whether it was for a personal number; the page tells the way that there is for such. */
    public boolean isPersonalNumberAsked() {
        return refused != null && refused.code() == RecordsError.PERSONAL_NUMBER_ASKED;
    }

    /** Address of the rows that follow, or null. */
    public String getNext() {
        return found.next() == null ? null : address("after", found.next().toString());
    }

    /** Address of the rows before, or null. */
    public String getPrevious() {
        return found.previous() == null
                ? null
                : address("before", found.previous().toString());
    }

    private String address(String side, String place) {
        Map<String, String> parameters = filters.parameters();
        parameters.put("sort", sort == null ? null : sort.name());
        parameters.put("ascending", ascending ? "true" : null);
        parameters.put(side, place);
        return Pager.address(PATH, parameters);
    }

    /** Address of all that is found as a file. */
    public String file(String format) {
        Map<String, String> parameters = filters.parameters();
        parameters.put("format", format);
        return Pager.address("export.xhtml", parameters);
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public RecordStanding[] getStandings() {
        return RecordStanding.values();
    }

    public RecordSort[] getSorts() {
        return RecordSort.values();
    }

    /** Bureaus to choose from; none for an officer who sees only the own. */
    public List<BureauDefinition> getBureaus() {
        return currentOfficer.require().may(IdentityPermission.BUREAUS_ALL)
                ? tenants.current().bureaus()
                : List.of();
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
