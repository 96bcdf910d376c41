package org.creditportal.responsibility.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.BureauView;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.bureau.BureauMaintenance;
import org.creditportal.responsibility.api.bureau.ReorganisationKind;
import org.creditportal.responsibility.api.bureau.ReorganisationRow;

/** {@code /responsibility/bureaus}: the bureaus of a day, and every reorganisation. */
@Named
@RequestScoped
public class BureauListView {

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private BureauMaintenance maintenance;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private LegalDate legalDate;

    private String on;
    private List<BureauView> rows;
    private List<ReorganisationRow> history;
    private Set<String> split;

    public void load() {
        rows = bureaus.asOf(day());
        history = maintenance.history();
    }

    /** The day asked for; today where none was, or what was asked for is no day. */
    private LocalDate day() {
        try {
            return on == null || on.isBlank() ? legalDate.today() : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return legalDate.today();
        }
    }

    public boolean isChangeable() {
        return currentOfficer.require().may(ResponsibilityPermission.DUTIES_CHANGE);
    }

    /** Ids of the bureaus whose open matters may go to another one. */
    public Set<String> getSplit() {
        if (split == null) {
            split = history.stream()
                    .filter(row -> row.kind() == ReorganisationKind.SPLIT)
                    .filter(row -> !row.validFrom().isAfter(legalDate.today()))
                    .flatMap(row -> Stream.of(row.bureau(), row.other()))
                    .collect(Collectors.toSet());
        }
        return split;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public List<BureauView> getRows() {
        return rows;
    }

    public List<ReorganisationRow> getHistory() {
        return history;
    }
}
