package org.creditportal.checks.api.scoring;

/**
 * Makes the next edition of a scoring model, or the first of a new one, by casework's proposals.
 *
 * @param seenEdition the newest edition that the proposer saw; -1 for a new model
 * @param model as it is to be, with the day from which it holds; its edition is counted when it is released
 */
public record ChangeScoringModel(int seenEdition, ScoringModel model) {

    /** Name of the kind of proposal. */
    public static final String KIND = "checks.models";

    /** What is seen of a model that is not there yet. */
    public static final int NEW = -1;
}
