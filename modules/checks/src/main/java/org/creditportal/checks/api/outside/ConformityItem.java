package org.creditportal.checks.api.outside;

/** What is examined of a report that is handed in (K-51, B-29); texts in the bundle under {@code ConformityItem.<NAME>}. */
public enum ConformityItem {
    /** Who made it is an official source, or an agency that is filed by law (K-51). */
    MADE_BY_FILED_AGENCY,
    /** It is laid out as national rules and standards of the trade ask. */
    FOLLOWS_STANDARD,
    /** Its seal, signature or verification was examined, and it is genuine. */
    GENUINE,
    /** It tells of the subject of the check, by code or number. */
    ABOUT_THE_SUBJECT,
    /** Its materials are lawful and complete, and nothing was altered. */
    MATERIALS_COMPLETE
}
