package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.check.CheckCriteria;
import org.creditportal.checks.api.check.CheckLookup;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckRow;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/list}: checks by filters that live in the address. */
@Named
@RequestScoped
public class CheckListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private CheckLookup checks;

    @Inject
    private AreaDirectory areas;

    @Inject
    private PageFrame frame;

    private String matter;
    private String area;
    private CheckState state;
    private CheckResult result;
    private boolean deviating;
    private Integer page;
    private Page<CheckRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<CheckRow> search(int number, int size) {
        return checks.search(new CheckCriteria(
                area == null || area.isEmpty() ? null : area,
                state,
                result,
                matter,
                deviating,
                order.get(),
                number,
                size));
    }

    public TablePage<CheckRow> getTable() {
        SearchState asked = SearchState.of("list.xhtml")
                .with("matter", matter)
                .with("area", area)
                .with("state", state)
                .with("result", result)
                .with("deviating", deviating)
                .sorted(order.get());
        return TablePage.of(found, asked, this::search);
    }

    public List<SelectItem> getAreas() {
        return areas.all().stream()
                .map(known -> new SelectItem(
                        known.definition().id(), known.definition().name().text(frame.getLanguage())))
                .toList();
    }

    public CheckState[] getStates() {
        return CheckState.values();
    }

    public CheckResult[] getResults() {
        return CheckResult.values();
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public CheckState getState() {
        return state;
    }

    public void setState(CheckState state) {
        this.state = state;
    }

    public CheckResult getResult() {
        return result;
    }

    public void setResult(CheckResult result) {
        this.result = result;
    }

    public boolean isDeviating() {
        return deviating;
    }

    public void setDeviating(boolean deviating) {
        this.deviating = deviating;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
