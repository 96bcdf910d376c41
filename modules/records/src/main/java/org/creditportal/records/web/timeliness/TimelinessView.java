package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.records.api.timeliness.DueCriteria;
import org.creditportal.records.api.timeliness.DueFilter;
import org.creditportal.records.api.timeliness.DuePage;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.records.api.timeliness.UnconfirmedBatchRow;

/** {@code /records/timeliness}: what is due and overdue; whose and which of it is in the address. */
@Named
@RequestScoped
public class TimelinessView {

    private static final int ROWS_SHOWN = 50;
    private static final int BATCHES_SHOWN = 20;

    @Inject
    private Timeliness timeliness;

    private String bureau;
    private DueFilter filter = DueFilter.ALL;
    private String after;
    private DueSummaryView summary;
    private DuePage page;
    private List<UnconfirmedBatchRow> unconfirmed;

    public void load() {
        summary = timeliness.summary(bureau);
        page = timeliness.due(new DueCriteria(bureau, filter, after, ROWS_SHOWN));
        unconfirmed = after == null ? timeliness.unconfirmed(bureau, BATCHES_SHOWN) : List.of();
    }

    /** A parameter that cannot be read leaves the action out; then the page shows what it shows without it. */
    private void requireLoaded() {
        if (summary == null) {
            load();
        }
    }

    public DueSummaryView getSummary() {
        requireLoaded();
        return summary;
    }

    public DuePage getPage() {
        requireLoaded();
        return page;
    }

    public List<UnconfirmedBatchRow> getUnconfirmed() {
        requireLoaded();
        return unconfirmed;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public DueFilter getFilter() {
        return filter;
    }

    public void setFilter(DueFilter filter) {
        this.filter = filter == null ? DueFilter.ALL : filter;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
