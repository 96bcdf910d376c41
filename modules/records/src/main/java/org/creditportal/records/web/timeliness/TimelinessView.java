package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.timeliness.DueCriteria;
import org.creditportal.records.api.timeliness.DueFilter;
import org.creditportal.records.api.timeliness.DuePage;
import org.creditportal.records.api.timeliness.DueRow;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.records.api.timeliness.UnconfirmedBatchRow;
import org.creditportal.webkit.search.Pager;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /records/timeliness}: what is due and overdue; whose and which of it is in the address. */
@Named
@RequestScoped
public class TimelinessView {

    private static final int ROWS_SHOWN = 50;
    private static final int BATCHES_SHOWN = 20;

    @Inject
    private Timeliness timeliness;

    @Inject
    private BureauChoices choices;

    @Inject
    private TenantDirectory tenants;

    private String bureau;
    private DueFilter filter = DueFilter.ALL;
    private String after;
    private DueSummaryView summary;
    private DuePage page;
    private List<UnconfirmedBatchRow> unconfirmed;
    private List<BureauSummary> byBureau;

    public void load() {
        summary = timeliness.summary(bureau);
        page = timeliness.due(new DueCriteria(bureau, filter, after, ROWS_SHOWN));
        unconfirmed = after == null ? timeliness.unconfirmed(bureau, BATCHES_SHOWN) : List.of();
    }

    /** The waiting rows that were asked for; they follow each other by place, so that there is no way back but the beginning. */
    public TablePage<DueRow> getTable() {
        SearchState state = SearchState.of("timeliness.xhtml")
                .with("filter", filter == DueFilter.ALL ? null : filter)
                .with("bureau", bureau);
        String next = getPage().next() == null
                ? null
                : state.with("after", getPage().next()).address();
        return new TablePage<>(getPage().rows(), state, new Pager(null, next, 0, 0, count(), false), this::all);
    }

    private long count() {
        return switch (filter) {
            case ALL -> getSummary().waiting();
            case OVERDUE -> getSummary().overdue();
            case SOON -> getSummary().soon();
            case UNDATED -> getSummary().undated();
        };
    }

    private Stream<DueRow> all() {
        return Stream.iterate(due(null), Objects::nonNull, part -> part.next() == null ? null : due(part.next()))
                .flatMap(part -> part.rows().stream());
    }

    private DuePage due(String place) {
        return timeliness.due(new DueCriteria(bureau, filter, place, TablePage.LARGEST));
    }

    /** What waits in each bureau that has anything waiting; nothing where one is chosen, or for who sees only the own. */
    public List<BureauSummary> getByBureau() {
        if (byBureau == null) {
            boolean several = choices.isOffered() && (bureau == null || bureau.isEmpty());
            byBureau = several ? summaries() : List.of();
        }
        return byBureau;
    }

    private List<BureauSummary> summaries() {
        Map<String, DueSummaryView> figures = timeliness.summaries();
        return tenants.current().bureaus().stream()
                .filter(each -> figures.containsKey(each.id()))
                .map(each -> new BureauSummary(each.id(), figures.get(each.id())))
                .toList();
    }

    /** The figures of one bureau. */
    public record BureauSummary(String bureau, DueSummaryView figures) {}

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
