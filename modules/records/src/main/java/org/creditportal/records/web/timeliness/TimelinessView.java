package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.creditportal.files.web.FileDownload;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.timeliness.DueCriteria;
import org.creditportal.records.api.timeliness.DueFilter;
import org.creditportal.records.api.timeliness.DuePage;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.records.api.timeliness.UnconfirmedBatchRow;
import org.creditportal.webkit.web.PageFrame;

/** {@code /records/timeliness}: what is due and overdue; whose and which of it is in the address. */
@Named
@RequestScoped
public class TimelinessView {

    private static final int ROWS_SHOWN = 50;
    private static final int BATCHES_SHOWN = 20;
    private static final int ROWS_AT_ONCE = 1000;

    @Inject
    private Timeliness timeliness;

    @Inject
    private BureauChoices choices;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private DueTexts texts;

    @Inject
    private PageFrame frame;

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

    /** All waiting rows that were asked for. */
    public void download() {
        FileDownload.table(FacesContext.getCurrentInstance(), TableFormat.CSV, "timeliness", this::write);
    }

    private void write(TableWriter table) {
        table.header(texts.words(
                "RecordRow.bureau",
                "DueRow.dueOn",
                "DueRow.countdown",
                "RecordRow.documentNumber",
                "RecordRow.decidedOn",
                "DueRow.batch"));
        DuePage part = null;
        for (String place = null; part == null || place != null; place = part.next()) {
            part = timeliness.due(new DueCriteria(bureau, filter, place, ROWS_AT_ONCE));
            part.rows()
                    .forEach(row -> table.row(List.of(
                            frame.bureauName(row.bureau()),
                            Objects.toString(row.dueOn(), ""),
                            texts.countdown(row.countdown()),
                            Objects.toString(row.documentNumber(), ""),
                            Objects.toString(row.decidedOn(), ""),
                            row.fileName() + " " + row.line())));
        }
    }

    /** What waits in each bureau that has anything waiting; nothing where one is chosen, or for who sees only the own. */
    public List<BureauSummary> getByBureau() {
        if (!choices.isOffered() || bureau != null && !bureau.isEmpty()) {
            return List.of();
        }
        return tenants.current().bureaus().stream()
                .map(each -> new BureauSummary(each.id(), timeliness.summary(each.id())))
                .filter(BureauSummary::isAnything)
                .toList();
    }

    /** The figures of one bureau. */
    public record BureauSummary(String bureau, DueSummaryView figures) {

        boolean isAnything() {
            return figures.waiting() + figures.unconfirmed() + figures.missing() > 0;
        }
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
