package org.creditportal.responsibility.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.NoticeRow;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /responsibility/notices}: those that are there for the officer, by filters that live in the address. */
@Named
@RequestScoped
public class NoticeListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private Supervision supervision;

    private String bureau;
    private NoticeLevel level;
    private Integer page;
    private TablePage<NoticeRow> table;

    public void load() {
        table = TablePage.of(
                search(page == null ? 1 : page, ROWS),
                SearchState.of("notices.xhtml")
                        .with("bureau", bureau)
                        .with("level", level)
                        .sorted(order.get()),
                this::search);
    }

    private Page<NoticeRow> search(int number, int size) {
        return supervision.notices(
                bureau == null || bureau.isBlank() ? null : bureau, level, order.get(), number, size);
    }

    public TablePage<NoticeRow> getTable() {
        return table;
    }

    public NoticeLevel[] getChoices() {
        return NoticeLevel.values();
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public NoticeLevel getLevel() {
        return level;
    }

    public void setLevel(NoticeLevel level) {
        this.level = level;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
