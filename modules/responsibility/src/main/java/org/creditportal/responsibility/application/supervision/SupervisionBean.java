package org.creditportal.responsibility.application.supervision;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.supervision.SupervisedFigure;
import org.creditportal.correspondence.api.document.BureauLetters;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.BureauView;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.FigureView;
import org.creditportal.responsibility.api.supervision.InquiryNumber;
import org.creditportal.responsibility.api.supervision.InquiryRow;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.InquiryView;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.NoticeNumber;
import org.creditportal.responsibility.api.supervision.NoticePaperView;
import org.creditportal.responsibility.api.supervision.NoticeRow;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.api.supervision.NoticeView;
import org.creditportal.responsibility.api.supervision.SupervisedRow;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.domain.supervision.Inquiry;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

@Stateless
@DenyAll
public class SupervisionBean implements Supervision {

    @Inject
    private BureauFigures figures;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private StoredInquiries inquiries;

    @Inject
    private StoredNotices notices;

    @Inject
    private SupervisionViews views;

    @Inject
    private SupervisorAtWork work;

    @Inject
    private BureauLetters letters;

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    public List<SupervisedFigure> figures() {
        return figures.figures();
    }

    /** Outside any transaction: each module is asked in one of its own. */
    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<SupervisedRow> rows(YearMonth first, YearMonth last, String bureau, String area) {
        String scope = work.scope();
        FigureQuery query = SupervisedMonths.query(first, last, scope == null ? bureau : scope, area);
        Map<String, Map<String, Long>> byBureau = new HashMap<>();
        List<BureauView> then = bureaus.asOf(query.until());
        then.stream()
                .filter(each -> query.bureau() == null || query.bureau().equals(each.id()))
                .forEach(each -> byBureau.put(each.id(), new HashMap<>()));
        figures.figures().forEach(figure -> tell(byBureau, figure.key(), query));
        return then.stream()
                .filter(each -> byBureau.containsKey(each.id()))
                .map(each -> new SupervisedRow(each.id(), byBureau.get(each.id())))
                .toList();
    }

    private void tell(Map<String, Map<String, Long>> byBureau, FigureKey figure, FigureQuery query) {
        Optional<Map<BureauArea, Long>> told = figures.counts(figure, query);
        told.ifPresent(counts -> {
            byBureau.values().forEach(known -> known.put(figure.toString(), 0L));
            counts.forEach((of, count) -> Optional.ofNullable(byBureau.get(of.bureau()))
                    .ifPresent(known -> known.merge(figure.toString(), count, Long::sum)));
        });
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    public FigureView require(FigureAsked asked) {
        bureaus.require(asked.bureau());
        work.demandVisible("Figure", asked.figure().toString(), asked.bureau(), null);
        SupervisedMonths.check(asked.first(), asked.last());
        long amount = SupervisedMonths.amount(figures, asked);
        NoticeRule rule =
                asked.area() == null ? work.rules().rule(asked.figure()).orElse(null) : null;
        NoticeLevel level = rule == null ? null : rule.level(amount).orElse(null);
        return new FigureView(
                asked,
                amount,
                figures.facts(asked.figure(), asked.query(), MOST_ROWS),
                rule,
                level,
                work.supervises(asked.bureau()),
                views.inquiries(inquiries.on(asked, work.scope())));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    public Page<InquiryRow> inquiries(String bureau, InquiryState state, Order order, int page, int size) {
        return views.inquiries(inquiries.search(work.scope(), bureau, state, order, page, size));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    public InquiryView require(InquiryNumber number) {
        Inquiry inquiry = inquiries.require(number.value());
        work.demandVisible("Inquiry", number.value(), inquiry.bureau(), inquiry.supervisor());
        return views.view(inquiry);
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    public Page<NoticeRow> notices(String bureau, NoticeLevel level, Order order, int page, int size) {
        return views.notices(notices.search(work.scope(), bureau, level, order, page, size));
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    public NoticeView require(NoticeNumber number) {
        return views.view(visible(number));
    }

    private SupervisionNotice visible(NoticeNumber number) {
        SupervisionNotice notice = notices.require(number.value());
        work.demandVisible(notice);
        return notice;
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.SUPERVISION_VIEW)
    public NoticePaperView letter(NoticeNumber number) {
        SupervisionNotice notice = visible(number);
        if (notice.document() == null) {
            throw new NotFoundException("Letter", number);
        }
        return new NoticePaperView(
                letters.open(notice.document(), notice.number()).content());
    }
}
