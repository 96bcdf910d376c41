package org.creditportal.responsibility.api.supervision;

import java.time.YearMonth;
import java.util.List;
import org.creditportal.casework.api.supervision.SupervisedFigure;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/**
 * What daily supervision sees (K-48, B-31): all bureaus for those who supervise all and for the credit office, else the officer's
 * own.
 */
public interface Supervision {

    /** Most rows of a figure of one bureau that are told. */
    int MOST_ROWS = 100_000;

    /** All figures, by module. */
    List<SupervisedFigure> figures();

    /**
     * The figures of each bureau that the officer sees, in the order of the bureaus.
     *
     * @param bureau id of the only bureau; {@code null} for all
     * @param area id of the only area; {@code null} for all
     */
    List<SupervisedRow> rows(YearMonth first, YearMonth last, String bureau, String area);

    /**
     * A figure of a bureau with its rows.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when it is none that the officer may see
     */
    FigureView require(FigureAsked asked);

    /** Inquiries, the newest first. */
    Page<InquiryRow> inquiries(String bureau, InquiryState state, Order order, int page, int size);

    InquiryView require(InquiryNumber number);

    /** Notices, the newest first. */
    Page<NoticeRow> notices(String bureau, NoticeLevel level, Order order, int page, int size);

    NoticeView require(NoticeNumber number);

    /**
     * The official document of a notice, as it was issued; who opened it is audited.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where there is none
     */
    NoticePaperView letter(NoticeNumber number);
}
