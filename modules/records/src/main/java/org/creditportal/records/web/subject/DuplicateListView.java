package org.creditportal.records.web.subject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DuplicateRow;
import org.creditportal.records.api.subject.DuplicateSearch;
import org.creditportal.records.api.subject.DuplicatesView;
import org.creditportal.records.api.subject.MergeCriteria;
import org.creditportal.records.api.subject.MergeRow;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.api.subject.SubjectMerging;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /records/duplicates}: subjects that may be one, and mergers that were asked for. */
@Named
@RequestScoped
public class DuplicateListView {

    private static final int ROWS_SHOWN = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private DuplicateSearch duplicates;

    @Inject
    private SubjectMerging merging;

    @Inject
    private CurrentOfficer currentOfficer;

    private String subject;
    private String after;
    private MergeState state = MergeState.PROPOSED;
    private int page = 1;
    private DuplicatesView found;
    private Page<MergeRow> mergers = new Page<>(List.of(), 0, 1, ROWS_SHOWN);

    public void load() {
        boolean one = subject != null && !subject.isBlank();
        found = one
                ? new DuplicatesView(duplicates.findOf(new SubjectNumber(subject)), null)
                : duplicates.search(after);
        if (isDecider()) {
            mergers = searchMergers(page, ROWS_SHOWN);
        }
    }

    private Page<MergeRow> searchMergers(int number, int size) {
        return merging.search(new MergeCriteria(state, order.get(), number, size));
    }

    public List<DuplicateRow> getRows() {
        return found.rows();
    }

    /** Where the search goes on. */
    public String getNext() {
        return found.next();
    }

    public TablePage<MergeRow> getMergers() {
        return TablePage.of(
                mergers,
                SearchState.of("duplicates.xhtml").with("state", state).sorted(order.get()),
                this::searchMergers);
    }

    public List<MergeState> getStates() {
        return List.of(MergeState.values());
    }

    public boolean isDecider() {
        return currentOfficer.require().may(RecordsPermission.SUBJECTS_DECIDE);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public MergeState getState() {
        return state;
    }

    public void setState(MergeState state) {
        this.state = state == null ? MergeState.PROPOSED : state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
