package org.creditportal.site.api;

import java.util.List;

/** The public keys by which the data of credit reports for machines are checked offline. */
public interface ReportKeys {

    /** All that ever signed, the newest first. */
    List<PublicKey> all();

    /**
     * A key on P-256.
     *
     * @param fingerprint by which reports name it (RFC 7638)
     * @param x first coordinate, as JWK writes it
     * @param y second coordinate
     */
    record PublicKey(String fingerprint, String x, String y) {}
}
