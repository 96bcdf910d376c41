package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.CaseCriteria;
import org.creditportal.sanctions.api.CaseRow;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.JointCases;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /sanctions/cases}: joint cases by filters that live in the address. */
@Named
@RequestScoped
public class CaseListView {

    private static final int ROWS = 20;

    @Inject
    private JointCases cases;

    private MeasureEffect effect;
    private CaseState state;
    private CaseStanding standing;
    private Integer page;
    private Page<CaseRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<CaseRow> search(int number, int size) {
        return cases.search(new CaseCriteria(effect, state, standing, number, size));
    }

    public TablePage<CaseRow> getTable() {
        SearchState address = SearchState.of("cases.xhtml")
                .with("effect", effect)
                .with("state", state)
                .with("standing", standing);
        return TablePage.of(found, address, this::search);
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
