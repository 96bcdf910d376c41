package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.supervision.InquiryRow;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.InquiryView;
import org.creditportal.responsibility.api.supervision.NoticeRow;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.supervision.NoticeView;
import org.creditportal.responsibility.domain.supervision.Inquiry;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/** Inquiries and notices with their days, as pages show them to the officer at work. */
@ApplicationScoped
public class SupervisionViews {

    @Inject
    private SupervisionClocks clocks;

    @Inject
    private SupervisorAtWork work;

    InquiryView view(Inquiry inquiry) {
        Officer officer = work.officer();
        AnswerDays days = clocks.answer(inquiry.number());
        return new InquiryView(
                row(inquiry, days),
                inquiry.version(),
                inquiry.question(),
                days.clock(),
                inquiry.stepRows(),
                inquiry.nextFor(officer.signatory(), officer::may),
                inquiry.state() == InquiryState.FAULT_FOUND && work.supervises(inquiry.bureau()));
    }

    Page<InquiryRow> inquiries(Page<Inquiry> page) {
        Map<String, AnswerDays> answers = clocks.answers(numbers(page.items()));
        return page.map(inquiry -> row(inquiry, answers.get(inquiry.number())));
    }

    List<InquiryRow> inquiries(List<Inquiry> found) {
        Map<String, AnswerDays> answers = clocks.answers(numbers(found));
        return found.stream()
                .map(inquiry -> row(inquiry, answers.get(inquiry.number())))
                .toList();
    }

    private static InquiryRow row(Inquiry inquiry, AnswerDays days) {
        return new InquiryRow(
                inquiry.number(),
                inquiry.figure(),
                inquiry.amount(),
                inquiry.supervisor(),
                inquiry.state(),
                inquiry.beginning().at(),
                days.dueOn(),
                days.late());
    }

    NoticeView view(SupervisionNotice notice) {
        Officer officer = work.officer();
        ClockView clock = clocks.appeal(notice.number());
        NoticeRule rule = work.rules().rules().stream()
                .filter(known -> known.id().equals(notice.rule()))
                .findFirst()
                .orElse(null);
        return new NoticeView(
                row(notice, clock),
                notice.version(),
                notice.text(),
                notice.inquiry(),
                rule,
                notice.thresholds(),
                clock,
                notice.stepRows(),
                notice.nextFor(officer.signatory(), officer::may, clocks.isOver(clock)));
    }

    Page<NoticeRow> notices(Page<SupervisionNotice> page) {
        Map<String, ClockView> appeals = clocks.of(SupervisionClocks.APPEAL, numbers(page.items()));
        return page.map(notice -> row(notice, appeals.get(notice.number())));
    }

    private NoticeRow row(SupervisionNotice notice, ClockView clock) {
        return new NoticeRow(
                notice.number(),
                notice.officialNumber(),
                notice.level(),
                notice.figure(),
                notice.amount(),
                notice.rule(),
                notice.ruleVersion(),
                notice.state(),
                notice.beginning().at(),
                notice.state() == NoticeState.ISSUED ? clock.reckoning().dueOn() : null,
                notice.stands(clocks.isOver(clock)));
    }

    private static List<String> numbers(Collection<? extends Matter<?>> matters) {
        return matters.stream().map(Matter::number).toList();
    }
}
