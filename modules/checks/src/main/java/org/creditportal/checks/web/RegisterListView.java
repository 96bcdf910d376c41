package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/register}: matters by filters that live in the address. */
@Named
@RequestScoped
public class RegisterListView {

    private static final int ROWS = 20;
    private static final int MISSING_SHOWN = 5;

    @Inject
    private AskedOrder order;

    @Inject
    private MatterRegister register;

    @Inject
    private AreaDirectory areas;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PageFrame frame;

    private String matter;
    private String area;
    private boolean unchecked;
    private Integer page;
    private Page<RegisterRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<RegisterRow> search(int number, int size) {
        return register.search(new RegisterCriteria(given(area), given(matter), unchecked, order.get(), number, size));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public TablePage<RegisterRow> getTable() {
        SearchState asked = SearchState.of("register.xhtml")
                .with("matter", matter)
                .with("area", area)
                .with("unchecked", unchecked)
                .sorted(order.get());
        return TablePage.of(found, asked, this::search);
    }

    /** Some of the matter's subjects who were not looked at: a table is no place for thousands. */
    public List<String> firstMissing(RegisterRow row) {
        return row.missing().stream().limit(MISSING_SHOWN).toList();
    }

    /** Whether the officer may tell matters. */
    public boolean isTeller() {
        return currentOfficer.require().may(ChecksPermission.CHECKS_PERFORM);
    }

    public List<SelectItem> getAreas() {
        return areas.all().stream()
                .map(known -> new SelectItem(
                        known.definition().id(), known.definition().name().text(frame.getLanguage())))
                .toList();
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

    public boolean isUnchecked() {
        return unchecked;
    }

    public void setUnchecked(boolean unchecked) {
        this.unchecked = unchecked;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
