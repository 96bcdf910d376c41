package org.creditportal.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.correspondence.api.mail.LetterLookup;
import org.creditportal.correspondence.api.mail.LetterRow;
import org.creditportal.correspondence.api.mail.LetterState;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /correspondence/mail}: what became of mail to officers. */
@Named
@RequestScoped
public class MailView {

    private static final int ROWS = 25;

    @Inject
    private AskedOrder order;

    @Inject
    private LetterLookup letters;

    private LetterState state;
    private Integer page;
    private Page<LetterRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        found = letters.search(state, order.get(), page == null ? 1 : page, ROWS);
    }

    /** Whether the office has a mail server at all. */
    public boolean isSent() {
        return letters.isMailSent();
    }

    /** Whether a letter that was sent would be known to have come back. */
    public boolean isReturnedRead() {
        return letters.isReturnedRead();
    }

    public TablePage<LetterRow> getTable() {
        return TablePage.of(
                found,
                SearchState.of("mail.xhtml").with("state", state).sorted(order.get()),
                (number, size) -> letters.search(state, order.get(), number, size));
    }

    public LetterState[] getStates() {
        return LetterState.values();
    }

    public LetterState getState() {
        return state;
    }

    public void setState(LetterState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
