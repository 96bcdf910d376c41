package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkCriteria;
import org.creditportal.sanctions.api.supervision.MarkRow;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.TablePage;

/** {@code /sanctions/marks}: marks of key supervision by filters that live in the address. */
@Named
@RequestScoped
public class SupervisionMarkListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private MatterFilterView filter;

    @Inject
    private KeySupervision supervision;

    @Inject
    private CurrentOfficer currentOfficer;

    private CaseStanding standing;
    private Integer page;
    private Page<MarkRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<MarkRow> search(int number, int size) {
        return supervision.search(new MarkCriteria(filter.filter(), standing, order.get(), number, size));
    }

    public TablePage<MarkRow> getTable() {
        return TablePage.of(
                found, filter.in("marks.xhtml").with("standing", standing).sorted(order.get()), this::search);
    }

    public CaseStanding[] getStandings() {
        return CaseStanding.values();
    }

    public CaseStanding getStanding() {
        return standing;
    }

    public void setStanding(CaseStanding standing) {
        this.standing = standing;
    }

    /** Whether the officer may propose one. */
    public boolean isSupervising() {
        return currentOfficer.require().may(SanctionsPermission.SANCTIONS_SUPERVISE);
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
