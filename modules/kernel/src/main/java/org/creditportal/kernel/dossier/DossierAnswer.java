package org.creditportal.kernel.dossier;

/**
 * What came of asking one part.
 *
 * @param holding {@code null} unless it has answered
 */
public record DossierAnswer(DossierPlace place, Outcome outcome, DossierHolding holding) {

    /** How asking ended. Only {@link #ANSWERED} says anything about the subject. */
    public enum Outcome {
        ANSWERED,
        /** The officer may not see the part: nobody asked it. */
        NOT_PERMITTED,
        /** It could not be checked: whatever it holds is unknown. */
        FAILED
    }
}
