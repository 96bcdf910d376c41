package org.creditportal.checks.api.scoring;

/** Tries scoring models before they are proposed. */
public interface ModelTrials {

    /**
     * What a change would have done to the latest answers of its areas, on the facts that were kept with them: those of the checks
     * that the officer sees. Nothing is changed.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where the model is not sound, or an area is another bureau's
     */
    ModelTrialView findTrial(ChangeScoringModel change);
}
