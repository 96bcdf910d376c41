package org.creditportal.responsibility.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.ScoreNumber;
import org.creditportal.responsibility.api.assessment.ScoreView;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /responsibility/score-facts}: all frozen rows that a score came from. */
@Named
@RequestScoped
public class ScoreFactsView {

    private static final int ROWS = 50;

    @Inject
    private Assessments assessments;

    private String number;
    private boolean compared;
    private Integer page;
    private ScoreView score;
    private TablePage<BureauFact> table;

    public void load() {
        score = assessments.require(new ScoreNumber(number));
        table = TablePage.of(
                facts(page == null ? 1 : page, ROWS),
                SearchState.of("score-facts.xhtml").with("number", number).with("compared", compared),
                this::facts);
    }

    private Page<BureauFact> facts(int at, int size) {
        return assessments.facts(new ScoreNumber(number), compared, at, size);
    }

    public ScoreView getScore() {
        return score;
    }

    public TablePage<BureauFact> getTable() {
        return table;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isCompared() {
        return compared;
    }

    public void setCompared(boolean compared) {
        this.compared = compared;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
