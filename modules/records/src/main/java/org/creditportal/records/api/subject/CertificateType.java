package org.creditportal.records.api.subject;

/** Kinds of personal certificates (domain-facts 2.2). */
public enum CertificateType {
    /** The identity card; its number is checked by GB 11643. */
    RESIDENT_ID,
    /** Residence permit of a resident of Hong Kong, Macao or Taiwan; its number is checked like the identity card's. */
    RESIDENCE_PERMIT,
    /** A passport. */
    PASSPORT,
    /** Travel permit of a resident of Hong Kong or Macao. */
    HONG_KONG_MACAO_PERMIT,
    /** Travel permit of a resident of Taiwan. */
    TAIWAN_PERMIT,
    /** A foreigner’s permanent-residence card; the newer card's number has the build of the identity card's. */
    FOREIGNER_RESIDENCE_ID,
    /** Any other certificate. */
    OTHER;

    /** Whether every number of the kind is checked by GB 11643. */
    public boolean hasOnlyCitizenNumbers() {
        return this == RESIDENT_ID || this == RESIDENCE_PERMIT;
    }
}
