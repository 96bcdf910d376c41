package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creditportal.checks.api.scoring.ScoringModelRow;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.checks.api.trial.RuleTrialNumber;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.api.trial.RuleTrialView;
import org.creditportal.checks.api.trial.RuleTrials;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/rule-trial}: what changed rules would have done to the answers of a period. */
@Named
@RequestScoped
public class RuleTrialDetailView {

    private static final int ROWS = 50;

    @Inject
    private RuleTrials trials;

    @Inject
    private AreaDirectory areas;

    @Inject
    private ScoringModels models;

    @Inject
    private PageFrame frame;

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

    /** Of what was tried: the area whose rules, or the model, which may not be there yet. */
    public String getName() {
        Optional<LocalizedText> name = trial.ofModel()
                ? models.search().stream()
                        .filter(model -> model.id().equals(trial.model()))
                        .map(ScoringModelRow::name)
                        .findFirst()
                : areas.find(trial.area()).map(area -> area.definition().name());
        return name.map(known -> known.text(frame.getLanguage()))
                .orElse(trial.ofModel() ? trial.model() : trial.area());
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
