package org.creditportal.responsibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.area.AreaChangeRow;
import org.creditportal.responsibility.api.area.AreaMaintenance;
import org.creditportal.webkit.web.PageFrame;

/** {@code /responsibility/areas}: what the officer answers for, then all areas of the tenant's document. */
@Named
@RequestScoped
public class AreasView {

    @Inject
    private AreaDirectory areas;

    @Inject
    private AreaMaintenance maintenance;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PageFrame frame;

    private String on;
    private List<AreaView> mine;
    private List<AreaView> all;
    private List<AreaChangeRow> history;
    private Set<String> there = Set.of();

    public void load() {
        mine = areas.mine();
        all = day() == null ? areas.all() : areas.asOf(day());
        history = maintenance.history();
        there = history.stream()
                .map(AreaChangeRow::area)
                .distinct()
                .filter(area -> areas.findAnnounced(area).isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether the area of a change is there, or is yet to come: who answers for it can be read and changed. */
    public boolean isThere(AreaChangeRow change) {
        return there.contains(change.area());
    }

    /** The day asked for; today where none was, or what was asked for is no day. */
    private LocalDate day() {
        try {
            return on == null || on.isBlank() ? null : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public List<AreaView> getMine() {
        return mine;
    }

    public List<AreaChangeRow> getHistory() {
        return history;
    }

    public boolean isChangeable() {
        return currentOfficer.require().may(ResponsibilityPermission.DUTIES_CHANGE);
    }

    public List<AreaView> getAll() {
        return all;
    }

    /** Whether the officer at work leads the area, by bureau or personally. */
    public boolean leads(AreaView area) {
        Officer officer = currentOfficer.require();
        return officer.leadDuties().contains(area.definition().id());
    }

    /** The name of a kind of list; its id where it is not (or no longer) defined. */
    public String listName(String listTypeId) {
        return tenants.current()
                .nameOf("lists", listTypeId)
                .map(name -> name.text(frame.getLanguage()))
                .orElse(listTypeId);
    }
}
