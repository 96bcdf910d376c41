package org.creditportal.checks.api.scoring;

import java.util.List;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** The tenant's scoring models and what subjects came to by them in checks. */
public interface ScoringModels {

    /** Every model of today. */
    List<ScoringModelRow> search();

    /**
     * A model.
     *
     * @param edition the one asked for; {@code null} for the one in force today, or else the newest
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    ScoringModelView require(String id, Integer edition);

    /**
     * Scores, the newest first: those of the checks that the officer sees.
     *
     * @param subject the subject's name or number; {@code null} for all
     * @param model id of the only model; {@code null} for all
     */
    Page<CreditScoreRow> searchScores(String subject, String model, Order order, int page, int size);

    /**
     * One score with its lines.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    CreditScoreView require(CreditScoreNumber number);
}
