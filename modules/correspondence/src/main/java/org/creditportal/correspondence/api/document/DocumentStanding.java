package org.creditportal.correspondence.api.document;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Tells within the transaction that a document was issued, superseded or withdrawn: what the public may learn of it, and
 * nothing of what it says or to whom.
 *
 * @param code its verification code
 * @param officialNumber the number printed on it
 * @param typeName its kind
 * @param issuedOn the day it bears
 * @param pages how many pages it has
 * @param digest SM3 digest of its bytes
 * @param state whether it holds
 * @param since the day since which it is so
 */
public record DocumentStanding(
        String code,
        String officialNumber,
        LocalizedText typeName,
        LocalDate issuedOn,
        int pages,
        String digest,
        DocumentState state,
        LocalDate since) {}
