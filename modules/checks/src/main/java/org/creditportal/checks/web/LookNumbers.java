package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.outside.OutsideReportDraft;
import org.creditportal.checks.api.outside.OutsideReportNumber;
import org.creditportal.checks.api.outside.OutsideReports;
import org.creditportal.checks.api.scoring.CreditScoreNumber;
import org.creditportal.checks.api.scoring.CreditScoreRow;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Checks of many, reports that were handed in, and scores, by their number. */
@RequestScoped
public class LookNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private BatchChecks batches;

    @Inject
    private OutsideReports reports;

    @Inject
    private ScoringModels models;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(ChecksPermission.CHECKS_VIEW)
                ? Stream.<NumberHit.Lookup>of(this::batch, this::report, this::score)
                        .map(lookup -> NumberHit.byNumber(term, lookup))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private NumberHit batch(String number) {
        String matter = batches.require(new BatchCheckNumber(number)).matter();
        return hit("batchCheck", matter, "/checks/batch-detail", number);
    }

    private NumberHit report(String number) {
        OutsideReportDraft report =
                reports.require(new OutsideReportNumber(number)).report();
        return hit("outsideReport", report.issuer(), "/checks/outside-report", number);
    }

    private NumberHit score(String number) {
        CreditScoreRow score = models.require(new CreditScoreNumber(number)).row();
        return hit("creditScore", score.subject(), "/checks/credit-score", number);
    }

    private static NumberHit hit(String kind, String name, String page, String number) {
        return new NumberHit("checks", kind, name, number, page, Map.of("number", number));
    }
}
