package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.supervision.Inquiry;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/**
 * Answers and appeals to be judged, and notices for those whom their level reaches: a warning reaches its bureau (by the clock of
 * the appeal), a yellow card the credit office too, a red card all who supervise too. For a month they stand in the work list.
 */
@ApplicationScoped
public class SupervisionWork implements WaitingSource {

    private static final String MODULE = SupervisionClocks.MODULE;
    private static final Duration SHOWN = Duration.ofDays(30);

    @Inject
    private StoredInquiries inquiries;

    @Inject
    private StoredNotices notices;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private Clock clock;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (officer.bureau() == null) {
            return List.of();
        }
        return Stream.of(answers(officer, most), appeals(officer, most), reached(officer, most))
                .flatMap(rows -> rows)
                .limit(most)
                .toList();
    }

    private Stream<WaitingRow> answers(Officer officer, int most) {
        return officer.may(ResponsibilityPermission.SUPERVISION_INQUIRE)
                ? inquiries.answered(officer.bureau(), most).stream().map(SupervisionWork::row)
                : Stream.empty();
    }

    private Stream<WaitingRow> appeals(Officer officer, int most) {
        if (!officer.may(ResponsibilityPermission.SUPERVISION_APPEALS)) {
            return Stream.empty();
        }
        boolean office = officer.may(IdentityPermission.BUREAUS_ALL);
        return notices.appealed(office ? null : officer.bureau(), most).stream()
                .filter(notice -> notice.steps().stream()
                        .noneMatch(step -> officer.signatory().signed(step.signature())))
                .map(notice -> row("appealed", notice));
    }

    private Stream<WaitingRow> reached(Officer officer, int most) {
        NoticeLevel from = from(officer);
        if (from == null) {
            return Stream.empty();
        }
        List<NoticeLevel> levels = Arrays.stream(NoticeLevel.values())
                .filter(level -> level.reaches(from))
                .toList();
        Instant since = clock.instant().minus(SHOWN);
        return notices.since(since, null, levels, most).stream()
                .filter(notice -> !officer.signatory().isOf(notice.bureau()))
                .map(notice -> row("notice." + notice.level().name(), notice));
    }

    /** From which level on notices to other bureaus reach the officer; {@code null} for none. */
    private NoticeLevel from(Officer officer) {
        if (officer.may(IdentityPermission.BUREAUS_ALL) && officer.may(ResponsibilityPermission.SUPERVISION_VIEW)) {
            return NoticeLevel.YELLOW_CARD;
        }
        return officer.may(ResponsibilityPermission.SUPERVISION_INQUIRE)
                        && officer.bureaus().stream().anyMatch(TenantSupervision.of(tenants.current())::supervisesAll)
                ? NoticeLevel.RED_CARD
                : null;
    }

    private static WaitingRow row(Inquiry inquiry) {
        return WaitingRow.decision(
                        MODULE, "answered", inquiry.number(), WorkPlace.of(SupervisionClocks.INQUIRY, inquiry.number()))
                .from(inquiry.bureau(), inquiry.lastStep().signature().at());
    }

    private static WaitingRow row(String kind, SupervisionNotice notice) {
        return WaitingRow.decision(
                        MODULE, kind, notice.number(), WorkPlace.of(SupervisionClocks.NOTICE, notice.number()))
                .from(notice.bureau(), notice.lastStep().signature().at());
    }
}
