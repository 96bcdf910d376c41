package org.creditportal.correspondence.api.document;

import java.io.Serializable;
import java.time.Instant;

/**
 * A copy of a document as a line of a table.
 *
 * @param place its serial; the first is 1
 * @param serial the same as it is printed on it
 * @param digest SM3 digest of its bytes
 * @param code its own verification code
 * @param recipient for whom it was printed
 * @param officerName by whom
 * @param bureau id of that officer's bureau
 */
public record CopyRow(
        int place,
        String serial,
        String digest,
        String code,
        String recipient,
        String officerName,
        String bureau,
        Instant at)
        implements Serializable {}
