package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.IssueNotice;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.supervision.TakeNoticeStep;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/** Notices and appeals against them. The figure is counted again when a notice is issued: the rule speaks of what is. */
@ApplicationScoped
public class NoticeSteps {

    @Inject
    private StoredNotices notices;

    @Inject
    private StoredInquiries inquiries;

    @Inject
    private SupervisionClocks clocks;

    @Inject
    private SupervisorAtWork work;

    @Inject
    private BureauFigures figures;

    @Inject
    private NoticeLetter letter;

    @Inject
    private Turns turns;

    String issue(IssueNotice command) {
        FigureAsked asked = command.figure();
        work.demandSupervised(asked.bureau());
        SupervisedMonths.check(asked.first(), asked.last());
        demandInquiry(command);
        NoticeRule rule = work.rules()
                .rule(asked.figure())
                .orElseThrow(() -> new ResponsibilityRefusedException(ResponsibilityError.NOTICE_UNFOUNDED));
        turns.take("responsibility:notice:" + asked.bureau());
        SupervisionNotice notice = SupervisionNotice.issue(
                asked, SupervisedMonths.amount(figures, asked), rule, command.inquiry(), work.sign(command.text()));
        notices.same(asked, notice.level()).ifPresent(known -> {
            throw new ResponsibilityRefusedException(ResponsibilityError.NOTICE_REPEATED, known.number());
        });
        letter.issue(notice, rule);
        notices.add(notice);
        clocks.start(notice);
        return notice.number();
    }

    private void demandInquiry(IssueNotice command) {
        if (command.inquiry() != null) {
            inquiries
                    .find(command.inquiry())
                    .filter(known ->
                            work.isTheSame(known.bureau(), command.figure().bureau()))
                    .orElseThrow(() -> new NotFoundException("Inquiry", command.inquiry()))
                    .demandFault(command.figure().figure());
        }
    }

    String take(TakeNoticeStep command) {
        SupervisionNotice notice = notices.requireForChange(command.number().value());
        work.demandVisible("Notice", notice.number(), notice.bureau(), notice.supervisor());
        work.demand(SupervisionNotice.permission(command.next()), notice.number());
        notice.requireVersion(command.seenVersion());
        notice.lead(
                command.next(),
                work.signatory(),
                work.sign(command.reason()),
                clocks.isOver(clocks.appeal(notice.number())));
        clocks.endAppeal(notice.number());
        if (command.next() == NoticeState.REVOKED) {
            letter.revoke(notice, command.reason());
        }
        return null;
    }
}
