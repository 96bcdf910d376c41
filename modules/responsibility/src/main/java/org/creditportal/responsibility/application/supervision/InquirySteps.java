package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.OpenInquiry;
import org.creditportal.responsibility.api.supervision.TakeInquiryStep;
import org.creditportal.responsibility.domain.supervision.Inquiry;

/** Inquiries, and what follows from their steps for the days of the answer. */
@ApplicationScoped
public class InquirySteps {

    @Inject
    private StoredInquiries inquiries;

    @Inject
    private SupervisionClocks clocks;

    @Inject
    private SupervisorAtWork work;

    @Inject
    private BureauFigures figures;

    String open(OpenInquiry command) {
        FigureAsked asked = command.figure();
        work.demandSupervised(asked.bureau());
        SupervisedMonths.check(asked.first(), asked.last());
        Inquiry inquiry = Inquiry.open(asked, SupervisedMonths.amount(figures, asked), work.sign(command.question()));
        inquiries.add(inquiry);
        clocks.start(inquiry);
        return inquiry.number();
    }

    String take(TakeInquiryStep command) {
        Inquiry inquiry = inquiries.requireForChange(command.number().value());
        work.demandVisible("Inquiry", inquiry.number(), inquiry.bureau(), inquiry.supervisor());
        work.demand(Inquiry.permission(command.next()), inquiry.number());
        inquiry.requireVersion(command.seenVersion());
        inquiry.lead(command.next(), work.signatory(), work.sign(command.reason()));
        clocks.follow(inquiry);
        return null;
    }
}
