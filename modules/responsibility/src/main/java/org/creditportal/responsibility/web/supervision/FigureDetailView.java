package org.creditportal.responsibility.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.FigureView;
import org.creditportal.responsibility.api.supervision.InquiryNumber;
import org.creditportal.responsibility.api.supervision.IssueNotice;
import org.creditportal.responsibility.api.supervision.NoticeNumber;
import org.creditportal.responsibility.api.supervision.OpenInquiry;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.api.supervision.SupervisionProcedure;
import org.creditportal.webkit.search.Pager;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/figure}: the rows behind a figure of a bureau, from which an inquiry or a notice begins. */
@Named
@ViewScoped
public class FigureDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private Supervision supervision;

    @Inject
    private SupervisionProcedure procedure;

    @Inject
    private SupervisedMonth months;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String figure;
    private String bureau;
    private String first;
    private String last;
    private String area;
    private String inquiry;
    private String question;
    private String text;
    private Integer page;
    private transient FigureView shown;
    private transient TablePage<BureauFact> table;

    public FigureView getShown() {
        if (shown == null) {
            shown = supervision.require(asked());
        }
        return shown;
    }

    /** Its rows; a file holds them all. */
    public TablePage<BureauFact> getTable() {
        if (table == null) {
            table = tableOf(getShown().facts());
        }
        return table;
    }

    private TablePage<BureauFact> tableOf(List<BureauFact> all) {
        int at = page == null ? 1 : Math.max(1, page);
        SearchState state = SearchState.of("figure.xhtml")
                .with("figure", figure)
                .with("bureau", bureau)
                .with("first", first)
                .with("last", last)
                .with("area", area)
                .with("inquiry", inquiry);
        List<BureauFact> rows = all.stream().skip((at - 1L) * ROWS).limit(ROWS).toList();
        return new TablePage<>(rows, state, new Pager(new Page<>(rows, all.size(), at, ROWS), state), all::stream);
    }

    private FigureAsked asked() {
        YearMonth until = SupervisedMonth.of(last, months.current());
        return new FigureAsked(
                FigureKey.of(figure),
                SupervisedMonth.first(first, until),
                until,
                bureau,
                area == null || area.isBlank() ? null : area);
    }

    public String open() {
        InquiryNumber number = procedure.open(new OpenInquiry(asked(), question, token));
        messages.info("responsibility", "figure.message.info.opened");
        return "/responsibility/inquiry?faces-redirect=true&number=" + number;
    }

    public String issue() {
        String found = inquiry == null || inquiry.isBlank() ? null : inquiry;
        NoticeNumber number = procedure.issue(new IssueNotice(asked(), found, text, token));
        messages.info("responsibility", "figure.message.info.issued");
        return "/responsibility/notice?faces-redirect=true&number=" + number;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getInquiry() {
        return inquiry;
    }

    public void setInquiry(String inquiry) {
        this.inquiry = inquiry;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
