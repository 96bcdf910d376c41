package org.creditportal.records.domain.template;

/** Kinds of penalties: of the 2018 template, and of 行政处罚法 (2021) Art. 9. Texts in the bundle under {@code PenaltyKind}. */
public enum PenaltyKind {
    WARNING,
    NOTICE_OF_CRITICISM,
    FINE,
    CONFISCATION,
    CONFISCATION_OF_GAINS,
    CONFISCATION_OF_PROPERTY,
    LICENCE_SUSPENSION_OR_REVOCATION,
    LICENCE_SUSPENSION,
    QUALIFICATION_REDUCTION,
    LICENCE_REVOCATION,
    BUSINESS_RESTRICTION,
    BUSINESS_SUSPENSION,
    CLOSURE,
    EMPLOYMENT_RESTRICTION,
    DETENTION,
    OTHER;

    boolean isFine() {
        return this == FINE;
    }

    boolean isConfiscation() {
        return this == CONFISCATION || this == CONFISCATION_OF_GAINS || this == CONFISCATION_OF_PROPERTY;
    }

    boolean concernsLicence() {
        return this == LICENCE_SUSPENSION_OR_REVOCATION || this == LICENCE_SUSPENSION || this == LICENCE_REVOCATION;
    }
}
