package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.Set;
import org.creditportal.records.domain.subject.Term;

/**
 * What a bureau must or had to report by the catalogue (K-4, K-8), as it was put for some time: a later edition may put the same duty
 * otherwise.
 *
 * @param itemNumber the catalogue item, as the latest edition has it
 * @param itemNumbers the numbers that the item has in all editions
 * @param itemName its name
 * @param bureau who must report it
 * @param deadlineWorkingDays working days from the decision until it must be on record
 * @param validFrom since when the bureau must, without a break
 * @param wording for how long it was put so
 */
public record ReportingDuty(
        String itemNumber,
        Set<String> itemNumbers,
        String itemName,
        String bureau,
        int deadlineWorkingDays,
        LocalDate validFrom,
        Term wording) {

    public ReportingDuty {
        itemNumbers = Set.copyOf(itemNumbers);
    }

    /** One that was never put otherwise and is in force. */
    public ReportingDuty(
            String itemNumber, String itemName, String bureau, int deadlineWorkingDays, LocalDate validFrom) {
        this(
                itemNumber,
                Set.of(itemNumber),
                itemName,
                bureau,
                deadlineWorkingDays,
                validFrom,
                new Term(validFrom, null));
    }

    /** Whether it is this bureau's; {@code null} stands for any. */
    public boolean isOf(String someBureau) {
        return someBureau == null || bureau.equals(someBureau);
    }

    /** Whether the bureau must today. */
    public boolean isInForce() {
        return wording.until() == null;
    }

    /** Whether the bureau had to report the whole month, at its end by this wording. */
    boolean coversMonth(LocalDate month) {
        return !month.isBefore(validFrom)
                && wording.includes(month.plusMonths(1).minusDays(1));
    }
}
