package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.InspectionPlans;
import org.creditportal.sanctions.api.supervision.PlanCriteria;
import org.creditportal.sanctions.api.supervision.PlanRow;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.TablePage;

/** {@code /sanctions/plans}: plans of inspections, the newest first. */
@Named
@RequestScoped
public class InspectionPlanListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private MatterFilterView filter;

    @Inject
    private InspectionPlans plans;

    @Inject
    private CurrentOfficer currentOfficer;

    private PlanState state;
    private Integer page;
    private Page<PlanRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<PlanRow> search(int number, int size) {
        return plans.search(new PlanCriteria(filter.filter(), state, order.get(), number, size));
    }

    public TablePage<PlanRow> getTable() {
        return TablePage.of(found, filter.in("plans.xhtml").with("state", state).sorted(order.get()), this::search);
    }

    /** Whether the officer may make the lists of one. */
    public boolean isSupervising() {
        return currentOfficer.require().may(SanctionsPermission.SANCTIONS_SUPERVISE);
    }

    public PlanState[] getStates() {
        return PlanState.values();
    }

    public PlanState getState() {
        return state;
    }

    public void setState(PlanState state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
