package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.checks.api.report.ReportState;

/** Checks that are not concluded, and applications for reports. A report that was issued stays with its issuer. */
@ApplicationScoped
public class CheckHandover implements HandoverSource {

    private static final String MODULE = "checks";

    @Inject
    private StoredChecks checks;

    @Inject
    private StoredReports reports;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<OpenMatterRow> open(String bureau, int most) {
        return Stream.concat(
                        checks.notOver(bureau, most).stream()
                                .map(check -> row("check", check, check.matter().number(), "/checks/detail")),
                        reports.waiting(bureau, most).stream()
                                .map(report -> row("report", report, report.subjectName(), "/checks/report")))
                .toList();
    }

    private static OpenMatterRow row(String kind, Matter<?> matter, String title, String page) {
        return new OpenMatterRow(
                MODULE,
                kind,
                matter.number(),
                title,
                WorkPlace.of(page, matter.number()),
                matter.beginning().at());
    }

    @Override
    public boolean handOver(Handover command) {
        return checks.findForChange(command.number())
                        .filter(check -> check.goesWith(command))
                        .isPresent()
                || reports.findForChange(command.number())
                        .filter(report -> report.state() == ReportState.APPLIED)
                        .filter(report -> report.goesWith(command))
                        .isPresent();
    }
}
