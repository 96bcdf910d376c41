package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private MatterFilterView filter;

    @Inject
    private JointCases cases;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PageFrame frame;

    private String list;
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
        return cases.search(
                new CaseCriteria(filter.filter(), list, effect, state, standing, overdue, order.get(), number, size));
    }

    public TablePage<CaseRow> getTable() {
        SearchState address = filter.in("cases.xhtml")
                .with("list", list)
                .with("overdue", overdue)
                .with("effect", effect)
                .with("state", state)
                .with("standing", standing)
                .sorted(order.get());
        return TablePage.of(found, address, this::search);
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
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
