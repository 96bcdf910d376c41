package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.checks.api.scoring.CreditScoreNumber;
import org.creditportal.checks.api.scoring.CreditScoreView;
import org.creditportal.checks.api.scoring.ScoringModels;

/** {@code /checks/credit-score}: one score, explained line by line. */
@Named
@RequestScoped
public class CreditScoreDetailView {

    @Inject
    private ScoringModels models;

    private String number;
    private CreditScoreView score;

    public void load() {
        score = models.require(new CreditScoreNumber(number));
    }

    public CreditScoreView getScore() {
        return score;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
