package org.creditportal.sanctions.api.supervision;

/** Who sees a mark and inspects by it. Texts: {@code MarkVisibility.<NAME>}. */
public enum MarkVisibility {
    /** The bureau that set it and the credit office: it raises that bureau's inspections only. */
    OWN_BUREAU,
    /** Every bureau: its checks, its inspections, the subject's dossier. */
    ALL_BUREAUS
}
