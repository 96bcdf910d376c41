package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.checks.api.rule.RuleTrialNumber;
import org.creditportal.checks.api.rule.RuleTrialRow;
import org.creditportal.checks.api.rule.RuleTrialView;
import org.creditportal.checks.api.rule.RuleTrials;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /checks/rule-trial}: what changed rules would have done to the answers of a period. */
@Named
@RequestScoped
public class RuleTrialDetailView {

    private static final int ROWS = 50;

    @Inject
    private RuleTrials trials;

    private String number;
    private Integer page;
    private RuleTrialView trial;
    private TablePage<RuleTrialRow> table;

    public void load() {
        RuleTrialNumber asked = new RuleTrialNumber(number);
        trial = trials.require(asked);
        table = TablePage.of(
                trials.searchRows(asked, page == null ? 1 : page, ROWS),
                SearchState.of("rule-trial.xhtml").with("number", number),
                (next, size) -> trials.searchRows(asked, next, size));
    }

    public RuleTrialView getTrial() {
        return trial;
    }

    public TablePage<RuleTrialRow> getTable() {
        return table;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
