package org.creditportal.responsibility.api.assessment;

/** How an indicator comes to its points. Texts in the bundle under {@code IndicatorKind.<NAME>}. */
public enum IndicatorKind {
    /** Full marks times the share of its figure in another one. */
    SHARE(true, true),
    /** Full marks times the share that is not faulty. */
    FAULT_SHARE(true, true),
    /** So many points for each, up to the full marks. */
    COUNT(true, false),
    /** Full marks, less so many points for each. */
    DEDUCTION(true, false),
    /** Given by the credit office upon evidence. */
    MANUAL(false, false),
    /** Given by the credit office upon evidence, outside the hundred. */
    BONUS(false, false),
    /** One is enough: the bureau fails. */
    VETO(true, false);

    private final boolean counted;
    private final boolean compared;

    IndicatorKind(boolean counted, boolean compared) {
        this.counted = counted;
        this.compared = compared;
    }

    /** Whether it rests on a figure. */
    public boolean rests() {
        return counted;
    }

    /** Whether its figure is compared with another one. */
    public boolean compares() {
        return compared;
    }

    /** Whether its marks are among the hundred. */
    public boolean ofTheHundred() {
        return this != BONUS && this != VETO;
    }
}
