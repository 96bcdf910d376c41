package org.creditportal.kernel.tenant;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that a tenant's rules come from: its own policy, or one that the policy is based on (K-2, B-2).
 *
 * @param title the full title in Chinese
 * @param number the document number, such as a State Council number, or null when the document bears none
 * @param issuedOn the date it was signed, or null when the tenant's policy does not state it
 * @param printedOn the date it was printed for distribution, or null when that is not stated
 * @param publisher the issuing authority in Chinese
 * @param requirements the requirements it comes from
 * @param note what a reader should know about this entry, or null
 */
public record PolicyDocument(
        String title,
        String number,
        LocalDate issuedOn,
        LocalDate printedOn,
        String publisher,
        List<String> requirements,
        String note) {

    public PolicyDocument {
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
