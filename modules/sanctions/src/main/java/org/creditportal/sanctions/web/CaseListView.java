package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.sanctions.api.CaseCriteria;
import org.creditportal.sanctions.api.CaseRow;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.JointCases;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /sanctions/cases}: joint cases by filters that live in the address. */
@Named
@RequestScoped
public class CaseListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private JointCases cases;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PageFrame frame;

    private String text;
    private String list;
    private String bureau;
    private LocalDate from;
    private LocalDate until;
    private boolean overdue;
    private MeasureEffect effect;
    private CaseState state;
    private CaseStanding standing;
    private Integer page;
    private Page<CaseRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<CaseRow> search(int number, int size) {
        return cases.search(new CaseCriteria(
                text, list, bureau, from, until, effect, state, standing, overdue, order.get(), number, size));
    }

    public TablePage<CaseRow> getTable() {
        SearchState address = SearchState.of("cases.xhtml")
                .with("text", text)
                .with("list", list)
                .with("bureau", bureau)
                .with("from", from)
                .with("until", until)
                .with("overdue", overdue)
                .with("effect", effect)
                .with("state", state)
                .with("standing", standing)
                .sorted(order.get());
        return TablePage.of(found, address, this::search);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    /** The tenant's lists, for the filter. */
    public List<SelectItem> getLists() {
        return types.all().stream()
                .map(type -> new SelectItem(type.id(), type.name().text(frame.getLanguage())))
                .toList();
    }

    public MeasureEffect[] getEffects() {
        return MeasureEffect.values();
    }

    public CaseState[] getStates() {
        return CaseState.values();
    }

    public CaseStanding[] getStandings() {
        return CaseStanding.values();
    }

    public MeasureEffect getEffect() {
        return effect;
    }

    public void setEffect(MeasureEffect effect) {
        this.effect = effect;
    }

    public CaseState getState() {
        return state;
    }

    public void setState(CaseState state) {
        this.state = state;
    }

    public CaseStanding getStanding() {
        return standing;
    }

    public void setStanding(CaseStanding standing) {
        this.standing = standing;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
