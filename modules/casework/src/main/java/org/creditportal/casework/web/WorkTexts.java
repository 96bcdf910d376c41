package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.SignedRow;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.search.Pager;

/** The words and addresses of work, each from the bundle of the module whose work it is. */
@Named
@RequestScoped
public class WorkTexts {

    private static final int BAR_LENGTH = 240;

    @Inject
    private HttpServletRequest request;

    public String waiting(WaitingRow row) {
        return texts(row.module()).get("waiting." + row.kind());
    }

    public String outcome(OutcomeRow row) {
        Texts texts = texts(row.module());
        return row.state() == null
                ? texts.get("outcome." + row.kind())
                : texts("casework").get("outcomes.moved", texts.get("number." + row.kind()), texts.get(row.state()));
    }

    public String figure(Figure figure) {
        return texts(figure.module()).get("figure." + figure.kind());
    }

    public String chart(Chart chart) {
        return texts(chart.module()).get("chart." + chart.kind());
    }

    /** What a job in the background does. */
    public String job(String kind) {
        return texts(kind.substring(0, kind.indexOf('.'))).get("job." + kind);
    }

    /** What kind of matter it is. */
    public String matter(SignedRow row) {
        return texts(row.module()).get("number." + row.kind());
    }

    /** The state of a matter, or to which a step of it led. */
    public String state(SignedRow row, String key) {
        return texts(row.module()).get(key);
    }

    /** What a kind of change is called. */
    public String proposal(String kind) {
        int point = kind.indexOf('.');
        return texts(kind.substring(0, point)).get("proposal." + kind.substring(point + 1));
    }

    /** What the line is called: its own name, or how many it stands for. */
    public String name(WaitingRow row) {
        return row.name() == null ? Long.toString(row.count()) : row.name();
    }

    /** How long the bar is, so that the longest fills its place. */
    public long length(Chart chart, Chart.Bar bar) {
        long longest = chart.bars().stream().mapToLong(Chart.Bar::value).max().orElse(1);
        return longest == 0 ? 0 : bar.value() * BAR_LENGTH / longest;
    }

    public String address(WorkPlace place) {
        return Pager.address(request.getContextPath() + place.page() + ".xhtml", place.parameters());
    }

    private Texts texts(String module) {
        Locale language = Languages.of(request);
        return Texts.of(module, language);
    }
}
