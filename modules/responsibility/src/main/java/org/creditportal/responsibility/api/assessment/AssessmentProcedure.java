package org.creditportal.responsibility.api.assessment;

/** Assessments from the freezing of facts to confirmed results. */
public interface AssessmentProcedure {

    /** Freezes and counts in the background. */
    AssessmentNumber begin(BeginAssessment command);

    /** Opens the scoring, shows the scores, confirms or withdraws. */
    void lead(LeadAssessment command);

    /** The caller's bureau contests no more: once all have said so, nobody waits for the last day. */
    void agree(AgreeToScores command);

    /** Scores, contests, decides. */
    void take(TakeLineStep command);
}
