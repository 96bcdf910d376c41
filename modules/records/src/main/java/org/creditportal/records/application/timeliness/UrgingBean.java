package org.creditportal.records.application.timeliness;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.work.BureauUrged;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.timeliness.BureauBehindRow;
import org.creditportal.records.api.timeliness.UrgeBureaus;
import org.creditportal.records.api.timeliness.Urging;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.timeliness.BureausBehind.Behind;
import org.creditportal.records.domain.timeliness.BureauUrging;
import org.creditportal.records.domain.timeliness.BureauUrgings;

/** A bureau is urged once a day: the same form sent again, and two officers at once, urge nobody twice. */
@Stateless
@DenyAll
@Local(Urging.class)
public class UrgingBean implements Urging {

    private static final String PLACE = "/records/missing";

    @Inject
    BureausBehind bureaus;

    @Inject
    BureauUrgings urgings;

    @Inject
    BureauScope scope;

    @Inject
    Turns turns;

    @Inject
    Outbox outbox;

    @Inject
    DueDays days;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(RecordsPermission.REPORTS_URGE)
    public List<BureauBehindRow> behind() {
        LocalDate today = days.today();
        Map<String, BureauUrging> last = urgings.last();
        return bureaus.find().stream()
                .map(behind -> row(behind, last.get(behind.bureau()), today))
                .sorted(Comparator.comparingLong((BureauBehindRow row) -> row.missing() + row.overdue())
                        .reversed()
                        .thenComparing(BureauBehindRow::bureau))
                .toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.REPORTS_URGE)
    @Audited(RecordsAudit.BUREAUS_URGED)
    public int urge(UrgeBureaus command) {
        turns.take("records:urging");
        LocalDate today = days.today();
        Map<String, BureauUrging> last = urgings.last();
        List<Behind> urged = bureaus.find().stream()
                .filter(behind -> command.bureaus().contains(behind.bureau()))
                .filter(behind -> !isUrged(last.get(behind.bureau()), today))
                .toList();
        urged.forEach(behind -> urge(behind, today, command.words()));
        if (urged.isEmpty()) {
            AuditedAct.changedNothing();
        }
        return urged.size();
    }

    private void urge(Behind behind, LocalDate today, String words) {
        BureauUrging urging = BureauUrging.of(
                behind.bureau(), today, behind.missing(), behind.overdue(), scope.sign(clock.instant(), words));
        urgings.add(urging);
        outbox.publish(BureauUrged.several(
                "records", urging.number(), behind.bureau(), RecordsPermission.RECORDS_IMPORT, behind.all(), PLACE));
    }

    private static boolean isUrged(BureauUrging last, LocalDate day) {
        return last != null && last.isOn(day);
    }

    private static BureauBehindRow row(Behind behind, BureauUrging last, LocalDate today) {
        return new BureauBehindRow(
                behind.bureau(),
                behind.missing(),
                behind.overdue(),
                last == null ? null : last.signature().at(),
                last == null ? null : last.signature().officerName(),
                isUrged(last, today));
    }
}
