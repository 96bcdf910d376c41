package org.creditportal.responsibility.api.assessment;

import java.util.List;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.kernel.page.Page;

/**
 * Assessments as the officer at work may see them: all for the credit office; a bureau sees its own scores, and all results once
 * they are confirmed.
 */
public interface Assessments {

    /** How many of the rows behind a score stand beside it. */
    int FIRST_ROWS = 20;

    /** The newest first. */
    Page<AssessmentRow> search(int page, int size);

    AssessmentView require(AssessmentNumber number);

    /** The scores of a bureau. */
    ScoresOfBureauView scores(AssessmentNumber number, String bureau);

    /** One score with the first of the rows that it came from. */
    ScoreView require(ScoreNumber number);

    /**
     * The frozen rows that a score came from, the oldest first.
     *
     * @param compared whether those of the figure that it is compared with; else those of its own
     */
    Page<BureauFact> facts(ScoreNumber number, boolean compared, int page, int size);

    /** The last confirmed assessments, the oldest first. */
    List<AssessmentRow> confirmed();

    /** Each bureau that the officer may see over {@link #confirmed}. */
    List<TrendRow> trend();

    /** The official document of a confirmed assessment, as it was issued. */
    ResultPaperView document(AssessmentNumber number);
}
