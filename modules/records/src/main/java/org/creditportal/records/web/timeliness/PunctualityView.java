package org.creditportal.records.web.timeliness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.timeliness.CoverageRow;
import org.creditportal.records.api.timeliness.CoverageView;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.api.timeliness.Punctuality;
import org.creditportal.records.api.timeliness.PunctualityGrouping;
import org.creditportal.records.api.timeliness.PunctualityRow;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /records/punctuality}: on-time rates as a sentence, a chart and a table, and what is never reported. */
@Named
@ViewScoped
public class PunctualityView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int GAPS_SHOWN = 50;

    @Inject
    private Punctuality punctuality;

    @Inject
    private PageFrame frame;

    @Inject
    private HttpServletRequest request;

    private PunctualityGrouping grouping = PunctualityGrouping.BUREAU;
    private String bureau;
    private int page = 1;
    private transient List<PunctualityRow> rates;
    private transient CoverageView coverage;

    public List<PunctualityRow> getRates() {
        if (rates == null) {
            rates = punctuality.rates(grouping, bureau);
        }
        return rates;
    }

    public CoverageView getCoverage() {
        if (coverage == null) {
            coverage = punctuality.coverage(bureau, page, GAPS_SHOWN);
        }
        return coverage;
    }

    /** What the rate is of. */
    public String name(PunctualityRow row) {
        return switch (grouping) {
            case BUREAU -> frame.bureauName(row.key());
            case ITEM -> row.name();
            case MONTH -> DueTexts.month(YearMonth.parse(row.key()).atDay(1), language());
        };
    }

    /** The chart and its table in one sentence. */
    public String getSentence() {
        OnTimeRate all = getRates().stream().map(PunctualityRow::rate).reduce(OnTimeRate.NONE, OnTimeRate::plus);
        if (all.percent() == null) {
            return texts().get("punctuality.paragraph.none");
        }
        PunctualityRow lowest = lowest();
        return texts().get(
                        "punctuality.paragraph.summary",
                        all.total(),
                        all.onTime(),
                        all.percent().toPlainString(),
                        name(lowest),
                        lowest.rate().percent().toPlainString());
    }

    private PunctualityRow lowest() {
        return getRates().stream()
                .filter(row -> row.rate().percent() != null)
                .min((one, other) -> one.rate().percent().compareTo(other.rate().percent()))
                .orElseThrow();
    }

    public String getChart() {
        List<RateChart.Bar> bars = getRates().stream()
                .map(row -> new RateChart.Bar(name(row), row.rate().percent()))
                .toList();
        return RateChart.json(texts().get("punctuality.label.percent"), bars, grouping != PunctualityGrouping.MONTH);
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return getRates().stream().anyMatch(row -> row.rate().total() > 0);
    }

    /** What was never reported. */
    public TablePage<CoverageRow> getGaps() {
        return TablePage.of(getCoverage().gaps(), state(grouping), (number, size) -> punctuality
                .coverage(bureau, number, size)
                .gaps());
    }

    private SearchState state(PunctualityGrouping by) {
        return SearchState.of("punctuality.xhtml").with("grouping", by).with("bureau", bureau);
    }

    private Texts texts() {
        return Texts.of("records", language());
    }

    private Locale language() {
        return Languages.of(request);
    }

    public PunctualityGrouping[] getGroupings() {
        return PunctualityGrouping.values();
    }

    /** The address of this page with another grouping. */
    public String address(PunctualityGrouping other) {
        return state(other).address();
    }

    public PunctualityGrouping getGrouping() {
        return grouping;
    }

    public void setGrouping(PunctualityGrouping grouping) {
        this.grouping = Objects.requireNonNullElse(grouping, PunctualityGrouping.BUREAU);
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
