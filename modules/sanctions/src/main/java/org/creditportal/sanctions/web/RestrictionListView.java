package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.RestrictionCriteria;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.RestrictionRow;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.TakeRestrictionStep;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/restrictions}: restrictions on persons, and their early lifting by the authority that imposed them. */
@Named
@ViewScoped
public class RestrictionListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private PersonRestrictions restrictions;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String text;
    private RestrictionState state;
    private boolean everywhere;
    private Integer page;
    private String reason;
    private transient Page<RestrictionRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<RestrictionRow> search(int number, int size) {
        return restrictions.search(new RestrictionCriteria(text, state, everywhere, order.get(), number, size));
    }

    public TablePage<RestrictionRow> getTable() {
        if (found == null) {
            load();
        }
        return TablePage.of(
                found,
                SearchState.of("restrictions.xhtml")
                        .with("text", text)
                        .with("state", state)
                        .with("everywhere", everywhere)
                        .sorted(order.get()),
                this::search);
    }

    public String take(RestrictionRow row, RestrictionState next) {
        TakeRestrictionStep step =
                new TakeRestrictionStep(new RestrictionNumber(row.number()), row.version(), next, reason, token);
        if (next == RestrictionState.LIFTING_ASKED) {
            restrictions.ask(step);
        } else {
            restrictions.decide(step);
        }
        messages.info("sanctions", "restrictions.message.info.taken");
        return "/sanctions/restrictions?faces-redirect=true";
    }

    public RestrictionState[] getStates() {
        return RestrictionState.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }

    public RestrictionState getState() {
        return state;
    }

    public void setState(RestrictionState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
