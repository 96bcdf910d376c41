package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.application.MatterOutcomes;
import org.creditportal.responsibility.domain.supervision.Inquiry;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/**
 * Answers and appeals to be judged, answers to be given again where no day is left for them, and notices for those whom their level
 * reaches: a warning reaches its bureau (by the clock of the appeal), a yellow card the credit office too, a red card all who
 * supervise too or every bureau. For a month they stand in the work list.
 */
@ApplicationScoped
public class SupervisionWork implements WaitingSource, OutcomeSource {

    private static final String MODULE = SupervisionClocks.MODULE;
    private static final Duration SHOWN = Duration.ofDays(30);

    @Inject
    private StoredInquiries inquiries;

    @Inject
    private StoredNotices notices;

    @Inject
    private SupervisionClocks clocks;

    @Inject
    private SupervisorAtWork work;

    @Inject
    private Clock clock;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (officer.bureau() == null) {
            return List.of();
        }
        return Stream.of(
                        answers(officer, most), returned(officer, most), appeals(officer, most), reached(officer, most))
                .flatMap(rows -> rows)
                .limit(most)
                .toList();
    }

    private Stream<WaitingRow> answers(Officer officer, int most) {
        return officer.may(ResponsibilityPermission.SUPERVISION_INQUIRE)
                ? inquiries.answered(officer.bureau(), most).stream().map(SupervisionWork::row)
                : Stream.empty();
    }

    /** What waits by a day is told by its clock. */
    private Stream<WaitingRow> returned(Officer officer, int most) {
        if (!officer.may(ResponsibilityPermission.SUPERVISION_ANSWER)) {
            return Stream.empty();
        }
        List<Inquiry> returned = inquiries.returned(officer.bureau(), most);
        Map<String, AnswerDays> days =
                clocks.answers(returned.stream().map(Inquiry::number).toList());
        return returned.stream()
                .filter(inquiry -> !days.get(inquiry.number()).isRunning())
                .map(inquiry -> WaitingRow.task(
                                MODULE, SupervisionClocks.ANSWER_AGAIN, inquiry.number(), place(inquiry))
                        .from(inquiry.bureau(), inquiry.lastStep().signature().at()));
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
        return work.isToldOfRedCards(officer) ? NoticeLevel.RED_CARD : null;
    }

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return officer.may(ResponsibilityPermission.SUPERVISION_VIEW)
                ? Stream.concat(
                                inquiries.movedFor(officer.id(), since, most).stream()
                                        .map(inquiry ->
                                                MatterOutcomes.of("inquiry", inquiry, null, SupervisionClocks.INQUIRY)),
                                notices.movedFor(officer.id(), since, most).stream()
                                        .map(notice ->
                                                MatterOutcomes.of("notice", notice, null, SupervisionClocks.NOTICE)))
                        .sorted(Comparator.comparing(OutcomeRow::at).reversed())
                        .limit(most)
                        .toList()
                : List.of();
    }

    private static WaitingRow row(Inquiry inquiry) {
        return WaitingRow.decision(MODULE, "answered", inquiry.number(), place(inquiry))
                .from(inquiry.bureau(), inquiry.lastStep().signature().at());
    }

    private static WorkPlace place(Inquiry inquiry) {
        return WorkPlace.of(SupervisionClocks.INQUIRY, inquiry.number());
    }

    private static WaitingRow row(String kind, SupervisionNotice notice) {
        return WaitingRow.decision(
                        MODULE, kind, notice.number(), WorkPlace.of(SupervisionClocks.NOTICE, notice.number()))
                .from(notice.bureau(), notice.lastStep().signature().at());
    }
}
