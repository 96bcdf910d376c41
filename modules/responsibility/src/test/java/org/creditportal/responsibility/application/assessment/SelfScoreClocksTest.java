package org.creditportal.responsibility.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.casework.application.CalendarDays;
import org.creditportal.casework.application.ClocksOfMatters;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.SelfScoring;
import org.creditportal.responsibility.application.MatterClocksInMemory;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;
import org.junit.jupiter.api.Test;

/** The days of the tenant's own scheme in which bureaus score themselves, as of each day. */
class SelfScoreClocksTest {

    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));
    private static final TenantId TENANT = new TenantId("beidaihe");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 8);
    private static final Signatory OFFICE = new Signatory("o", "信用办", "credit-office", true);
    private static final Signatory TAX = new Signatory("t", "税务", "taxation", false);

    private LocalDate today = MONDAY;
    private final LegalDate legalDate = new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    };
    private final SelfScoreClocks clocks = new SelfScoreClocks(
            new ClocksOfMatters(
                    new MatterClocksInMemory(TENANTS),
                    new CalendarDays(() -> new WorkingDayCalendar(List.of()), legalDate)),
            legalDate);
    private final AssessmentScheme scheme = AssessmentScheme.of(TENANTS.require(TENANT));
    private final AssessmentRun run = AssessmentRun.begin(
            "credit-office",
            scheme,
            YearMonth.of(2026, 4),
            YearMonth.of(2026, 5),
            MONDAY,
            OFFICE.sign(Instant.EPOCH, new Reason("测试")));

    private ScoreLine line(String indicator) {
        Indicator asked = scheme.indicators().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return new ScoreLine(run, "taxation", asked, 0, 0);
    }

    @Test
    void whatIsAskedOfABureauHasADayAndIsOverTheDayAfter() {
        TenantScope.runAs(TENANT, () -> {
            run.computed(Signatory.PORTAL.sign(Instant.EPOCH));
            ScoreLine asked = line("publicity");
            ScoreLine bonus = line("innovation");
            clocks.start(run, List.of(asked, bonus, line("reported-in-time")));
            assertThat(clocks.of(bonus)).isNull();
            assertThat(clocks.of(asked).reckoning().dueOn()).isEqualTo(LAST);
            today = LAST;
            assertThat(clocks.selfScoring(run, List.of(asked))).isEqualTo(new SelfScoring(LAST, 1, false));
            today = LAST.plusDays(1);
            assertThat(clocks.selfScoring(run, List.of(asked))).isEqualTo(new SelfScoring(LAST, 1, true));
            assertThat(clocks.of(asked).isLate(today)).isTrue();
            clocks.endAll(List.of(asked));
            assertThat(clocks.of(asked).endedOn()).isEqualTo(today);
        });
    }

    @Test
    void whoScoresItselfIsWaitedForNoMore() {
        TenantScope.runAs(TENANT, () -> {
            run.computed(Signatory.PORTAL.sign(Instant.EPOCH));
            ScoreLine asked = line("publicity");
            clocks.start(run, List.of(asked));
            asked.take(
                    LineAct.SCORE_SELF,
                    run,
                    new BigDecimal("2"),
                    TAX,
                    TAX.sign(Instant.EPOCH, new Reason("测试")),
                    today);
            clocks.end(asked);
            assertThat(clocks.of(asked).endedOn()).isEqualTo(MONDAY);
            assertThat(clocks.selfScoring(run, List.of())).isEqualTo(new SelfScoring(null, 0, true));
            run.lead(RunState.SCORING, OFFICE, OFFICE.sign(Instant.EPOCH, new Reason("测试")), null);
            assertThat(clocks.selfScoring(run, List.of())).isNull();
        });
    }
}
