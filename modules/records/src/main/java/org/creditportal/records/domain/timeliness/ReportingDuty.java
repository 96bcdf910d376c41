package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;

/**
 * What a bureau must report by the catalogue in force (K-4, K-8).
 *
 * @param itemNumber the catalogue item
 * @param itemName its name
 * @param bureau who must report it
 * @param deadlineWorkingDays working days from the decision until it must be on record
 * @param validFrom since when the bureau must
 */
public record ReportingDuty(
        String itemNumber, String itemName, String bureau, int deadlineWorkingDays, LocalDate validFrom) {

    /** Whether it is this bureau's; {@code null} stands for any. */
    public boolean isOf(String someBureau) {
        return someBureau == null || bureau.equals(someBureau);
    }
}
