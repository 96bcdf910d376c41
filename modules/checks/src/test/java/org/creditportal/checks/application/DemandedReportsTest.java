package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.outside.OutsideReport;
import org.junit.jupiter.api.Test;

/** By the same as the register a check is held to be granted without its report. */
class DemandedReportsTest {

    private static final String AREA = "key-fields";

    private final DemandedReports reports = new DemandedReports();

    @Test
    void aReportIsMissingOfTheKindsAloneOfWhichOneIsDemanded() {
        reports.desk = new OutsideDesk();
        reports.areas = demanding(true);
        reports.handedIn = new StoredOutsideReports() {
            @Override
            List<OutsideReport> of(String check) {
                return List.of();
            }
        };
        assertThat(reports.isMissing(check("approval"))).isTrue();
        assertThat(reports.isMissing(check("filing"))).isFalse();
        reports.areas = demanding(false);
        assertThat(reports.isMissing(check("approval")))
                .as("a look is enough there")
                .isFalse();
    }

    private static DemandingAreas demanding(boolean report) {
        return new DemandingAreas() {
            @Override
            boolean demandsReport(String area, String kind) {
                return report && AREA.equals(area) && "approval".equals(kind);
            }
        };
    }

    private static Check check(String kind) {
        return new Check() {
            @Override
            public AdministrativeMatter matter() {
                LocalDate none = null;
                return new AdministrativeMatter(AREA, kind, "批-1", "审批", "审查", none, none, none, none);
            }
        };
    }
}
