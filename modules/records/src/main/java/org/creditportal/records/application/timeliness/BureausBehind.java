package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creditportal.records.domain.timeliness.DueCounts;
import org.creditportal.records.domain.timeliness.UnsettledRows;

/** Which bureaus are behind with what they must report. */
@ApplicationScoped
public class BureausBehind {

    private ReportingOverview overview;
    private UnsettledRows rows;
    private DueDays days;

    protected BureausBehind() {}

    @Inject
    public BureausBehind(ReportingOverview overview, UnsettledRows rows, DueDays days) {
        this.overview = overview;
        this.rows = rows;
        this.days = days;
    }

    /**
     * What a bureau is behind with.
     *
     * @param missing months without a report that are overdue
     * @param overdue waiting rows past their due date
     */
    record Behind(String bureau, long missing, long overdue) {

        long all() {
            return missing + overdue;
        }
    }

    List<Behind> find() {
        Map<String, Long> missing = overview.overdueCounts(null);
        Map<String, DueCounts> due = rows.counts(null, days.today(), days.soon(days.calendar()));
        Set<String> bureaus = new TreeSet<>(missing.keySet());
        bureaus.addAll(due.keySet());
        return bureaus.stream()
                .map(bureau -> new Behind(
                        bureau,
                        missing.getOrDefault(bureau, 0L),
                        due.getOrDefault(bureau, DueCounts.NONE).overdue()))
                .filter(behind -> behind.all() > 0)
                .toList();
    }
}
