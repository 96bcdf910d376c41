package org.creditportal.records.api.subject;

/** What speaks for or against two subjects being one; codes and numbers identify, names and persons only support. */
public enum Evidence {
    /** For: the organisation code of one is characters 9 to 17 of the other’s social credit code (GB 32100-2015). */
    ORGANISATION_CODE_WITHIN_CODE,
    /** For: both are known by one certificate number, its older form brought to the newer (GB 11643-1999). */
    SAME_PERSON_NUMBER,
    /** For: the social credit code of one is an earlier code of the other. */
    FORMER_CODE,
    /** For: both have one organisation code (GB 11714). */
    SAME_ORGANISATION_CODE,
    /** For: one number of business registration. */
    SAME_REGISTRATION_NUMBER,
    /** For: one certificate number of a public institution or social organisation. */
    SAME_CERTIFICATE_NUMBER,
    /** For: one number of tax registration. */
    SAME_TAX_NUMBER,
    /** For, never enough alone: one of their names is the same. */
    SAME_NAME,
    /** For, never enough alone: one legal representative. */
    SAME_REPRESENTATIVE,
    /** Against: different legal representatives. */
    DIFFERENT_REPRESENTATIVE,
    /** Against: different numbers of business registration. */
    DIFFERENT_REGISTRATION_NUMBER,
    /** Against: no name in common. */
    DIFFERENT_NAME,
    /** Against: one is a sole trader. */
    DIFFERENT_KIND,
    /** Against: different organisation codes, which stay for life (GB 11714). */
    DIFFERENT_ORGANISATION_CODE,
    /** Excludes: two different citizen numbers. */
    DIFFERENT_PERSON_NUMBER,
    /** Excludes: only one is a natural person. */
    PERSON_AND_ORGANISATION
}
