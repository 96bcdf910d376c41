package org.creditportal.sanctions.api;

/** Why a person may not hold an office. Texts in the bundle under {@code RestrictionReason.<NAME>}. */
public enum RestrictionReason {
    LICENCE_REVOKED,
    JUDGMENT_DEFAULTER,
    CRIMINAL_JUDGMENT,
    DISHONESTY_LIST,
    /** Meets the legal representative only, not other senior staff. */
    SERIOUS_VIOLATION
}
