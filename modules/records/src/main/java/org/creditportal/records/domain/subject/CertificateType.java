package org.creditportal.records.domain.subject;

/** Kinds of personal certificates that files name (domain-facts 2.2). */
public enum CertificateType {
    /** Its number is checked by GB 11643. */
    RESIDENT_ID,
    /** Of residents of Hong Kong, Macao and Taiwan; its number has the build of the identity card's. */
    RESIDENCE_PERMIT,
    PASSPORT,
    HONG_KONG_MACAO_PERMIT,
    TAIWAN_PERMIT,
    /** The newer card's number has the build of the identity card's. */
    FOREIGNER_RESIDENCE_ID,
    OTHER;

    /** Whether every number of the kind is checked by GB 11643. */
    public boolean hasOnlyCitizenNumbers() {
        return this == RESIDENT_ID || this == RESIDENCE_PERMIT;
    }
}
