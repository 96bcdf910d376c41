package org.creditportal.checks.api.outside;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A report that was handed in.
 *
 * @param check number of the check for whose matter it was handed in
 * @param source name of its source
 * @param basis the document's sentence that names the source; {@code null} where the source is no longer one
 * @param digests of its files in the vault
 * @param standing whether it answers the demand for a report
 * @param withdrawable whether the asking officer may take it back now
 * @param withdrawnReason {@code null} while it is registered
 */
public record OutsideReportView(
        String number,
        long version,
        String check,
        LocalizedText source,
        Citation basis,
        OutsideReportDraft report,
        List<String> digests,
        OutsideStanding standing,
        String officer,
        Instant registeredAt,
        boolean withdrawable,
        String withdrawnBy,
        String withdrawnReason)
        implements Serializable {

    public OutsideReportView {
        digests = List.copyOf(digests);
    }

    /** Whether it answers the demand. */
    public boolean answers() {
        return standing == OutsideStanding.ANSWERS;
    }
}
