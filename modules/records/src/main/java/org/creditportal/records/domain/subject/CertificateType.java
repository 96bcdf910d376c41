package org.creditportal.records.domain.subject;

/** Kinds of personal certificates that files name (domain-facts 2.2). */
public enum CertificateType {
    /** Its number is checked by GB 11643. */
    RESIDENT_ID,
    PASSPORT,
    HONG_KONG_MACAO_PERMIT,
    TAIWAN_PERMIT,
    FOREIGNER_RESIDENCE_ID,
    OTHER
}
